import { mkdir, writeFile } from 'node:fs/promises';
import { compileFromFile } from 'json-schema-to-typescript';

/** Writes TypeScript types of the JSON Schemas to src/generated, so that the schema is the one definition of a pack and a profile. */
await mkdir('src/generated', { recursive: true });
for (const name of ['pack', 'profile']) {
  const types = await compileFromFile(`schemas/${name}.schema.json`, {
    bannerComment: `/* Made by scripts/build-types.ts from schemas/${name}.schema.json. */`,
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
  });
  await writeFile(`src/generated/${name}-schema.ts`, types);
}
