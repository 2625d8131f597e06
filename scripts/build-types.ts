import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

/** A property that refers to a definition keeps its description for editors; in types it would make a second definition. */
const withoutDoubles = (_name: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  return { $ref: value.$ref };
};

/** Writes TypeScript types of the JSON Schemas to src/generated, so that the schema is the one definition of a pack and a profile. */
await mkdir('src/generated', { recursive: true });
for (const name of ['pack', 'profile']) {
  const schema = JSON.parse(await readFile(`schemas/${name}.schema.json`, 'utf8'), withoutDoubles) as JSONSchema & { title: string };
  const types = await compile(schema, schema.title, {
    bannerComment: `/* Made by scripts/build-types.ts from schemas/${name}.schema.json. */`,
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
  });
  await writeFile(`src/generated/${name}-schema.ts`, types);
}
