// Where new ids and times come from, so that every verb can be given others.
import { type Instant, instant } from '../records/date.ts';

export interface Stamp {
  /** A random UUID in lower case. */
  newId(): string;
  /** The present instant, UTC. */
  now(): Instant;
}

export const browserStamp: Stamp = {
  newId: () => crypto.randomUUID(),
  now: () => instant.parse(new Date().toISOString()),
};
