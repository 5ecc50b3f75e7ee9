// placeholder
import type { CaseId } from '../../records/id.ts';

export interface ImportState {
  beginFor(to: CaseId): void;
}
