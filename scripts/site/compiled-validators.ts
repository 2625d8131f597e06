import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv';
import type { Plugin } from 'esbuild';
import { AJV_OPTIONS } from '../../tools/checks/rules/ajv-options.js';

/** The kinds of files that pages check, with their schemas. */
const SCHEMAS = { profile: 'profile', pack: 'pack', extension: 'pack-extension' } as const;

const readSchema = async (name: string): Promise<{ $id: string }> =>
  JSON.parse(await readFile(`schemas/${name}.schema.json`, 'utf8')) as { $id: string };

/** Functions that hold a file against its schema, as code: pages have no `unsafe-eval`, without which ajv can't compile there. */
const validatorsCode = async (): Promise<string> => {
  const schemas = await Promise.all(Object.entries(SCHEMAS).map(async ([kind, name]) => [kind, await readSchema(name)] as const));
  const formats = _`require(${resolve('tools/checks/rules/formats.ts')}).formats`;
  const ajv = new Ajv2020({
    ...AJV_OPTIONS,
    formats: { date: () => true },
    code: { source: true, esm: true, lines: false, formats },
  }).addSchema(schemas.map(([, schema]) => schema));
  const code = standaloneCode.default(ajv, Object.fromEntries(schemas.map(([kind, { $id }]) => [kind, $id])));
  return `${code}
const all = { ${Object.keys(SCHEMAS).join(', ')} };
export const validatorOf = (name) => all[name];
export const validatorOfOwnWords = (name) => all[name];
`;
};

/** Puts these functions in the place of the module that compiles them. */
export const compiledValidators: Plugin = {
  name: 'compiled-validators',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/tools\/checks\/rules\/validators\.ts$/ }, async () => ({
      contents: await validatorsCode(),
      loader: 'js',
      resolveDir: process.cwd(),
      watchFiles: Object.values(SCHEMAS).map((name) => resolve(`schemas/${name}.schema.json`)),
    }));
  },
};
