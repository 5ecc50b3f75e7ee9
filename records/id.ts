// Names for things that never change and say nothing: random ids, told apart by the compiler.
import { z } from 'zod';

/** A random UUID in lower case, as `crypto.randomUUID()` makes it; it carries no meaning. */
const uuid = z.uuid().lowercase();

export const personId = uuid.brand('PersonId');
export const caseId = uuid.brand('CaseId');
export const factId = uuid.brand('FactId');
export const clipId = uuid.brand('ClipId');
export const sourceId = uuid.brand('SourceId');
export const captureId = uuid.brand('CaptureId');
/** Of a page's copy, whose bytes are kept apart from records. */
export const copyId = uuid.brand('CopyId');

export type PersonId = z.infer<typeof personId>;
export type CaseId = z.infer<typeof caseId>;
export type FactId = z.infer<typeof factId>;
export type ClipId = z.infer<typeof clipId>;
export type SourceId = z.infer<typeof sourceId>;
export type CaptureId = z.infer<typeof captureId>;
export type CopyId = z.infer<typeof copyId>;
export type RecordId = PersonId | CaseId | FactId | ClipId | SourceId | CaptureId;
