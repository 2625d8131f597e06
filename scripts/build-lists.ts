import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { FaqWords, OwnWords, PackOutline } from '../tools/authoring/authored.js';
import { readJson } from '../tools/authoring/read-json.js';
import { readOutlines, SHARED, type NamedPack } from '../tools/authoring/read-outlines.js';
import { WIDGETS } from '../src/widgets.js';

/*
 * Writes lists that others imply, so that nobody types them twice and no page works them out: which way the languages of this build
 * are written, the class of each widget, and the packs.
 */

const { sourceLocale, targetLocales } = JSON.parse(await readFile('lit-localize.json', 'utf8')) as {
  sourceLocale: string;
  targetLocales: string[];
};
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);
const isRightToLeft = (language: string): boolean => RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '');
const languages = [sourceLocale, ...targetLocales].sort();
const listed = (found: string[]): string => `readonly string[] = ${JSON.stringify(found)};\n`;

const className = (tag: string): string => `${tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Element`;

const write = (name: string, source: string, code: string): Promise<void> =>
  writeFile(`src/generated/${name}.ts`, `/* Made by scripts/build-lists.ts from ${source}. */\n${code}`);

await mkdir('src/generated', { recursive: true });
await write(
  'text-directions',
  'lit-localize.json',
  `export const LEFT_TO_RIGHT: ${listed(languages.filter((language) => !isRightToLeft(language)))}export const RIGHT_TO_LEFT: ${listed(languages.filter(isRightToLeft))}`,
);
await write(
  'widgets-by-tag',
  'src/widgets.ts',
  `${WIDGETS.map((tag) => `import { ${className(tag)} } from '../elements/${tag}/${tag}-element.js';\n`).join('')}
/** The classes of the widgets for patients, by their tags. */
export const widgetsByTag = {
${WIDGETS.map((tag) => `  '${tag}': ${className(tag)},\n`).join('')}};
`,
);

const outlines = await readOutlines('content');
const packs = outlines.map(({ name }) => name);
await write(
  'pack-names',
  'content/',
  `
/** The names of the built-in packs, the one that a tag without a name shows first. */
export const PACK_NAMES = ${JSON.stringify(packs)} as const;

/** The name of a built-in pack. */
export type PackName = (typeof PACK_NAMES)[number];

/** The pack that a tag without a name shows. */
export const DEFAULT_PACK = '${packs[0] ?? ''}';
`,
);

const named = (kind: string, entries: readonly { id: string }[] = []): string[] => entries.map(({ id }) => `${kind}/${id}`);

const idsOf = ({ faq, risk, timeline }: PackOutline): object => ({
  sections: faq.map(({ id }) => id),
  items: faq.flatMap(({ items }) => items.map(({ id }) => id)),
  situations: timeline?.situations ?? [],
  ways: timeline?.ways.map(({ id }) => id) ?? [],
  others: [...named('group', risk?.groups), ...named('statement', risk?.statements), ...named('step', timeline?.steps)],
});

/** The language of the command, in which it says what a hospital is asked. */
const COMMAND_LANGUAGE = 'en';

const stepsIn = async (folder: string): Promise<NonNullable<OwnWords['timeline']>['steps']> =>
  (await readJson<OwnWords['timeline']>('content', folder, COMMAND_LANGUAGE, 'timeline.json').catch(() => undefined))?.steps;

const asksOf = async ({ name, outline: { faq, timeline } }: NamedPack): Promise<object[]> => {
  const { items } = await readJson<FaqWords>('content', name, COMMAND_LANGUAGE, 'faq.json');
  const steps = { ...(await stepsIn(SHARED)), ...(await stepsIn(name)) };
  return [
    ...faq
      .flatMap((section) => section.items)
      .flatMap(({ id, ask }) => (ask ? [{ id, title: items[id]?.question, ask: items[id]?.ask }] : [])),
    ...(timeline?.steps ?? []).flatMap(({ id, ask }) => (ask ? [{ id, title: steps[id]?.title, ask: steps[id]?.ask }] : [])),
  ];
};

await write(
  'pack-ids',
  'content/',
  `import type { PackName } from './pack-names.js';

/** What each built-in pack holds, by the ids that links and changes of a hospital name. */
export const PACK_IDS: Readonly<Record<PackName, Record<'sections' | 'items' | 'situations' | 'ways' | 'others', readonly string[]>>> = ${JSON.stringify(
    Object.fromEntries(outlines.map(({ name, outline }) => [name, idsOf(outline)])),
  )};

/** What each built-in pack asks a hospital: the id of the question or step, its title, and what to answer. */
export const PACK_ASKS: Readonly<Record<PackName, readonly Readonly<Record<'id' | 'title' | 'ask', string>>[]>> = ${JSON.stringify(
    Object.fromEntries(await Promise.all(outlines.map(async (pack) => [pack.name, await asksOf(pack)]))),
  )};
`,
);

/** The one other place that lists the packs: the schema, which an editor reads as it is. */
const SCHEMA = 'schemas/pack-extension.schema.json';
const schema = await readFile(SCHEMA, 'utf8');
const listing = schema.replace(
  /("extends": \{\s*"enum": )\[[^\]]*\]/,
  (_, start: string) => `${start}[${packs.map((name) => JSON.stringify(name)).join(', ')}]`,
);
if (listing !== schema) await writeFile(SCHEMA, listing);
