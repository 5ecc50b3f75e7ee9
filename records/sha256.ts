// How a hash is written down.
import { z } from 'zod';

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
