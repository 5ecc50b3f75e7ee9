// Where a page or document was: addresses that can be opened without running anything.
import { z } from 'zod';

/** An absolute `http:`, `https:` or `file:` address, at most 8,000 UTF-16 units; `javascript:` and the like are refused. */
export const address = z
  .url({ protocol: /^(?:https?|file)$/u })
  .max(8_000)
  .brand('Address');

export type Address = z.infer<typeof address>;
