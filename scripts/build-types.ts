import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether a rule only says which fields there must be; as a type it would let any other field through. */
const onlyRequires = (rule: unknown): boolean => isObject(rule) && Object.keys(rule).join() === 'required';

/** A property that refers to a definition keeps its description for editors; in types it would make a second definition. */
const forTypes = (_name: string, value: unknown): unknown => {
  if (!isObject(value)) return value;
  const { $ref, anyOf, ...rest } = value;
  if ($ref !== undefined) return { $ref };
  return Array.isArray(anyOf) && anyOf.every(onlyRequires) ? rest : value;
};

/** Writes TypeScript types of the JSON Schemas to src/generated, so that the schema is the one definition of a pack and a profile. */
await mkdir('src/generated', { recursive: true });
for (const name of ['pack', 'profile']) {
  const schema = JSON.parse(await readFile(`schemas/${name}.schema.json`, 'utf8'), forTypes) as JSONSchema & { title: string };
  const types = await compile(schema, schema.title, {
    bannerComment: `/* Made by scripts/build-types.ts from schemas/${name}.schema.json. */`,
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
  });
  await writeFile(`src/generated/${name}-schema.ts`, types);
}
