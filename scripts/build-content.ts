import { access, readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { toAuditFacts } from '../tools/audit/facts.js';
import { toAuditLanguages } from '../tools/audit/languages.js';
import { toAuditTexts } from '../tools/audit/places.js';
import { coveredFacts, factProblems, type Fact } from '../tools/authoring/covered-facts.js';
import { ContentError } from '../tools/authoring/content-error.js';
import { unavailableToProse } from '../src/prose/help-prose.js';
import { toPackProse } from '../src/prose/pack-prose.js';
import { readContent, readFacts, type LanguageContent } from '../tools/authoring/read-content.js';
import { DEFAULT_PACK } from '../src/generated/pack-names.js';
import { readOutlines } from '../tools/authoring/read-outlines.js';
import { isMain } from './build/is-main.js';
import { writeChanged } from './build/write-changed.js';

const OUT = 'src/generated';

/** Compiling a schema takes longer than checking all packs, so it is done once for each text of it. */
const compiled = new Map<string, ValidateFunction>();

const validatorOf = (text: string): ValidateFunction => {
  const known = compiled.get(text);
  if (known) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true, formats: { date: true } });
  const validate = ajv.compile(JSON.parse(text) as object);
  compiled.set(text, validate);
  return validate;
};

const schemaProblems = async (languages: readonly LanguageContent[]): Promise<string[]> => {
  const validate = validatorOf(await readFile('schemas/pack.schema.json', 'utf8'));
  return languages.flatMap(({ lang, packs }) =>
    Object.entries(packs).flatMap(([name, pack]) =>
      validate(pack)
        ? []
        : (validate.errors ?? []).map((error) => `${name} (${lang})${error.instancePath}: ${error.message ?? 'is wrong'}.`),
    ),
  );
};

const hasWords = (lang: string): Promise<boolean> =>
  access(`locales/${lang}.xlf`).then(
    () => true,
    () => false,
  );

/*
 * The pack that an empty tag shows is in the file of the language. Any other is a file of its own, for pages that name it.
 */

const baseOf = (name: string): string => name.split('/')[0] as string;

const ofPack = ({ packs }: LanguageContent, pack: string): LanguageContent['packs'] =>
  Object.fromEntries(Object.entries(packs).filter(([name]) => baseOf(name) === pack));

const apartIn = ({ packs }: LanguageContent): string[] =>
  [...new Set(Object.keys(packs).map(baseOf))].filter((name) => name !== DEFAULT_PACK);

const packModule = (packs: LanguageContent['packs']): string => `/* Made by scripts/build-content.ts from content/. */
import type { Packs } from '../../prose/language-file.js';

export const packs: Packs = ${JSON.stringify(written(packs))};
`;

/** What a search knows is the same for all packs of a language, and in a file of its own: most pages have no search. */
const written = (packs: LanguageContent['packs']): object =>
  Object.fromEntries(Object.entries(packs).map(([name, { synonyms: _synonyms, ...pack }]) => [name, toPackProse(pack)]));

const synonymsOf = (packs: LanguageContent['packs']): string[][] => {
  const groups = Object.values(packs).flatMap(({ synonyms = [] }) => synonyms);
  return [...new Map(groups.map((group) => [group.join('|'), group])).values()];
};

const synonymsModule = ({ packs }: LanguageContent): string => `/* Made by scripts/build-content.ts from content/. */
import type { Synonyms } from '../../prose/pack-prose.js';

export const synonyms: Synonyms = ${JSON.stringify(synonymsOf(packs))};
`;

/** Packs of one language say the same of whom to call. */
const helpOf = (packs: LanguageContent['packs']): object => Object.values(packs).slice(0, 1).flatMap(unavailableToProse);

const languageModule = async (language: LanguageContent): Promise<string> => {
  const { lang, packs } = language;
  const apart = apartIn(language).map((name) => `'${name}': () => import('../packs/${lang}.${name}.js').then(({ packs }) => packs)`);
  return `/* Made by scripts/build-content.ts from content/. */
import type { LanguageFile } from '../../prose/language-file.js';
${(await hasWords(lang)) ? `import * as words from '../locales/${lang}.js';` : 'const words = undefined;'}

export const language: LanguageFile = { lang: '${lang}', words, packs: ${JSON.stringify(written(ofPack(language, DEFAULT_PACK)))}, apart: { ${apart.join(', ')} }, help: ${JSON.stringify(helpOf(packs))}, synonyms: () => import('../synonyms/${lang}.synonyms.js').then(({ synonyms }) => synonyms) };
`;
};

const loadersModule = (languages: readonly LanguageContent[]): string => `/* Made by scripts/build-content.ts. */
import type { LanguageLoaders } from '../prose/language-file.js';

export const languageLoaders: LanguageLoaders = {
${languages.map(({ lang }) => `  ${lang}: () => import('./languages/${lang}.js').then(({ language }) => language),`).join('\n')}
};

/** The languages that there are words in. */
export const LANGUAGES: readonly string[] = Object.keys(languageLoaders);
`;

const auditModule = (languages: readonly LanguageContent[], facts: Record<string, Fact>, disclaimerFacts: readonly string[]): string => {
  const audit = toAuditLanguages(toAuditFacts(toAuditTexts(languages, disclaimerFacts), facts));
  return `/* Made by scripts/build-content.ts from content/, for stories/content.stories.ts. */
export const audit: { languages: string[]; facts: { id: string; statement: string; states?: string[]; instead?: string }[] } = ${JSON.stringify(audit)};
`;
};

/** What was read from content/, and the modules that are made of it, by their paths. */
export interface BuiltContent {
  languages: LanguageContent[];
  modules: Map<string, string>;
  /** How many facts of the source documents the packs carry. */
  factCount: number;
}

/**
 * Checks everything in content/ and makes one module for each language, and one for the catalogue that says how far each
 * fact was checked. No widget loads that one. Throws a ContentError with a sentence for each thing that is wrong.
 */
export const buildContent = async (): Promise<BuiltContent> => {
  const [languages, facts] = await Promise.all([readContent('content'), readFacts('content')]);
  const covered = new Set(languages.flatMap(({ packs }) => Object.values(packs)).flatMap((pack) => [...coveredFacts(pack)]));
  const disclaimerFacts = (await readOutlines('content')).flatMap(({ outline }) => outline.disclaimer.facts);
  disclaimerFacts.forEach((id) => covered.add(id));
  const problems = [...factProblems(facts, covered), ...(await schemaProblems(languages))];
  if (problems.length > 0) throw new ContentError(problems);
  const ofLanguages = languages.map(async (language) => [`${OUT}/languages/${language.lang}.ts`, await languageModule(language)] as const);
  const ofPacks = languages.flatMap((language) =>
    apartIn(language).map((name) => [`${OUT}/packs/${language.lang}.${name}.ts`, packModule(ofPack(language, name))] as const),
  );
  const ofSearches = languages.map((language) => [`${OUT}/synonyms/${language.lang}.synonyms.ts`, synonymsModule(language)] as const);
  const modules = new Map([
    ...(await Promise.all(ofLanguages)),
    ...ofPacks,
    ...ofSearches,
    [`${OUT}/language-loaders.ts`, loadersModule(languages)] as const,
    [`${OUT}/audit.ts`, auditModule(languages, facts, disclaimerFacts)] as const,
  ]);
  return { languages, modules, factCount: covered.size };
};

const runBuild = async (): Promise<void> => {
  const { languages, modules, factCount } = await buildContent();
  await writeChanged(modules);
  const names = languages.map(({ lang, packs }) => `${lang} (${Object.keys(packs).join(', ')})`);
  console.log(`Content: ${names.join('; ')}; ${factCount} facts covered.`);
};

if (isMain(import.meta.url)) {
  await runBuild().catch((error: unknown) => {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.problems.join('\n'));
    process.exitCode = 1;
  });
}
