import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { carriedFacts, factProblems } from '../src/authoring/carried-facts.js';
import { ContentError } from '../src/authoring/compile-pack.js';
import { toPackProse } from '../src/prose/pack-prose.js';
import { readContent, readFacts, type LanguageContent } from '../src/authoring/read-content.js';

/**
 * Checks everything in content/ and writes one module for each language to src/generated/languages.
 * Fails with a sentence for each thing that is wrong.
 */
const OUT = 'src/generated';

const schemaProblems = async (languages: readonly LanguageContent[]): Promise<string[]> => {
  const schema = JSON.parse(await readFile('schemas/pack.schema.json', 'utf8')) as object;
  const validate = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    formats: { date: true },
  }).compile(schema);
  return languages.flatMap(({ lang, packs }) =>
    Object.entries(packs).flatMap(([name, pack]) =>
      validate(pack)
        ? []
        : (validate.errors ?? []).map((error) => `${name} (${lang})${error.instancePath}: ${error.message ?? 'is wrong'}.`),
    ),
  );
};

const hasWords = (lang: string): Promise<boolean> =>
  access(`${OUT}/locales/${lang}.ts`).then(
    () => true,
    () => false,
  );

const written = (packs: LanguageContent['packs']): object =>
  Object.fromEntries(Object.entries(packs).map(([name, pack]) => [name, toPackProse(pack)]));

const languageModule = async ({ lang, packs }: LanguageContent): Promise<string> => `/* Made by scripts/build-content.ts from content/. */
import type { LanguageFile } from '../../prose/language-file.js';
${(await hasWords(lang)) ? `import * as words from '../locales/${lang}.js';` : 'const words = undefined;'}

export const language: LanguageFile = { lang: '${lang}', words, packs: ${JSON.stringify(written(packs))} };
`;

const loadersModule = (languages: readonly LanguageContent[]): string => `/* Made by scripts/build-content.ts. */
import type { LanguageLoaders } from '../prose/language-file.js';

export const languageLoaders: LanguageLoaders = {
${languages.map(({ lang }) => `  ${lang}: () => import('./languages/${lang}.js').then(({ language }) => language),`).join('\n')}
};
`;

try {
  const [languages, facts] = await Promise.all([readContent('content'), readFacts('content')]);
  const carried = new Set(languages.flatMap(({ packs }) => Object.values(packs)).flatMap((pack) => [...carriedFacts(pack)]));
  const shared = JSON.parse(await readFile('content/both/outline.json', 'utf8')) as { disclaimer: { facts: string[] } };
  shared.disclaimer.facts.forEach((id) => carried.add(id));
  const problems = [...factProblems(facts, carried), ...(await schemaProblems(languages))];
  if (problems.length > 0) throw new ContentError(problems);
  await mkdir(`${OUT}/languages`, { recursive: true });
  await Promise.all([
    ...languages.map(async (language) => writeFile(`${OUT}/languages/${language.lang}.ts`, await languageModule(language))),
    writeFile(`${OUT}/language-loaders.ts`, loadersModule(languages)),
  ]);
  console.log(
    `Content: ${languages.map(({ lang, packs }) => `${lang} (${Object.keys(packs).join(', ')})`).join('; ')}; ${carried.size} facts carried.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.problems.join('\n'));
  process.exitCode = 1;
}
