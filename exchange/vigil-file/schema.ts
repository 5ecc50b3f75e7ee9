// The format for other tools: a JSON Schema made of the same schemas that reading and writing use.
import { z } from 'zod';
import { formatVersion, vigilFile } from './format.ts';

/**
 * The JSON Schema (draft 2020-12) that is published as `assets/schema/vigil-1.schema.json`.
 *
 * Vigil is stricter where JSON Schema has no words for it; `README.md` beside this file lists those rules.
 */
export function makeSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(vigilFile, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // zod names its own checks as formats; only the registered ones mean anything to others.
      if (jsonSchema.format === 'lowercase') delete jsonSchema.format;
    },
  });
  return {
    $schema,
    $id: `urn:vigil:schema:${formatVersion}`,
    title: `Vigil file, version ${formatVersion}`,
    description:
      'A manifest, then records (sources, originals, clips, people, cases, facts), the chains of cases, then a trailer with their counts.',
    ...schema,
    minItems: 2,
  };
}
