import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { po } from 'gettext-parser';
import { parse as parseYaml } from 'yaml';
import type { Passage } from '../../../tools/authoring/passage.js';

/** Words that people see and that stand in no pack: by language, those of a key of the file. */
interface Words {
  key: string;
  lang: string;
  lines: string[];
}

/** Code that words show: what stands between backticks, and an attribute with its value. */
const CODE = /`[^`]*`|\b[\w-]+="[^"]*"/g;

/** Every text of a value that was JSON. */
export const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const ENTITIES: Readonly<Record<string, string>> = { apos: "'", quot: '"', lt: '<', gt: '>', amp: '&' };

/** What stands between two tags of XLIFF, with `{name}` for each value that is filled in. */
const between = (tag: string, unit: string): string =>
  (new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(unit)?.[1] ?? '')
    .replace(/<x [^>]*equiv-text="\$\{([^}"]*)\}"[^>]*>/g, '{$1}')
    .replace(/&(apos|quot|lt|gt|amp);/g, (_, name: string) => ENTITIES[name] as string);

/** Words that a search leaves out: nobody sees them. */
const isForSearch = (id: string): boolean => id === 'search-ignored';

const inXliff = (text: string): Words[] => {
  const lang = /target-language="([^"]+)"/.exec(text)?.[1] as string;
  return [...text.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].flatMap(([, id = '', unit = '']) =>
    isForSearch(id)
      ? []
      : [
          { key: id, lang: 'nl', lines: [between('source', unit)] },
          { key: id, lang, lines: [between('target', unit)] },
        ],
  );
};

/** Words of each language of the demo, by the tag of the language. */
const inWordsByLanguage = (text: string): Words[] =>
  Object.entries(JSON.parse(text) as object).map(([lang, words]) => ({ key: lang, lang, lines: stringsIn(words) }));

const inPo = (text: string, lang: string): Words[] =>
  Object.entries(po.parse(text).translations[''] ?? {})
    .filter(([id]) => id !== '')
    .flatMap(([id, { msgstr }]) => [
      { key: id, lang: 'en', lines: [id] },
      { key: id, lang, lines: msgstr },
    ]);

/** What a plugin hands to its CMS for translation: `__( '…', … )` in WordPress, `t('…')` in Drupal. */
const inPhp = (text: string): Words[] =>
  [...text.matchAll(/(?:\b__\(\s*|->t\()'((?:[^'\\]|\\.)*)'/g)].map(([, words = '']) => {
    const line = words.replaceAll("\\'", "'");
    return { key: line, lang: 'en', lines: [line] };
  });

const NAMES = new Set(['title', 'description', 'label', 'name']);

const namedIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => (NAMES.has(name) && typeof inner === 'string' ? [inner] : namedIn(inner)));

const inYaml = (text: string): Words[] => [{ key: 'words', lang: 'en', lines: namedIn(parseYaml(text)) }];

const inText = (text: string): Words[] => [{ key: 'text', lang: 'en', lines: text.split('\n') }];

const wordsIn = (file: string, text: string): Words[] => {
  switch (extname(file)) {
    case '.xlf':
      return inXliff(text);
    case '.json':
      return inWordsByLanguage(text);
    case '.po':
      return inPo(text, basename(file, '.po'));
    case '.php':
      return inPhp(text);
    case '.yml':
      return inYaml(text);
    case '.txt':
      return inText(text);
    default:
      return [];
  }
};

/** What holds words that stand in no pack: on buttons, around the demo, and in the editors of the CMS. */
export const filesOfWords = async (): Promise<string[]> => {
  const inFolder = async (folder: string): Promise<string[]> =>
    (await readdir(folder, { recursive: true })).map((file) => join(folder, file)).filter((file) => /\.(?:xlf|po|php|yml|txt)$/.test(file));
  return [...(await inFolder('locales')), 'demo/words.json', ...(await inFolder('integrations'))].sort();
};

/** The words of a file as passages, of a text that isn't the one on disk too. */
export const passagesOf = (file: string, text: string): Passage[] =>
  wordsIn(file, text).map(({ key, lang, lines }) => ({
    place: `${file}, ${key}`,
    key: `${file}/${key}`,
    lang,
    headings: lines.map((line) => line.replace(CODE, '')),
    prose: [],
  }));

/** The words of a file on disk as passages. */
export const passagesIn = async (file: string): Promise<Passage[]> => passagesOf(file, await readFile(file, 'utf8'));
