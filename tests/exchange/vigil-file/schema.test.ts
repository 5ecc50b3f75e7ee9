// The published JSON Schema is the one that Vigil reads and writes with.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { makeSchema } from '../../../exchange/vigil-file/schema.ts';

it('is current: after a change, write `makeSchema()` to assets/schema/vigil-1.schema.json', async () => {
  const published = await readFile(new URL('../../../assets/schema/vigil-1.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(makeSchema());
});
