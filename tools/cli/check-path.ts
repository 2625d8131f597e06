import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SHARED_WORDS } from '../authoring/authored.js';
import { PACK_FILE, SHARED } from '../authoring/read-outlines.js';
import type { WordsFile } from '../authoring/words-to-passages.js';
import type { CalendarDate } from '../../src/domain/calendar-date.js';
import { checkContentFolder } from './check-content-folder.js';
import { checkExtension } from '../checks/check-extension.js';
import { checkPack } from '../checks/check-pack.js';
import { checkProfile } from '../checks/check-profile.js';
import { checkWords } from '../checks/check-words.js';
import { EXCEPTIONS, isContentFolder } from './content-folder.js';
import { checkCss } from '../checks/css/check-css.js';
import { findingsIn, onlyProblems, type Findings } from '../checks/findings.js';
import { guardProblems } from '../authoring/language-guards.js';
import { languageOfFolder } from '../authoring/language-of-folder.js';
import { checkPage } from '../checks/page/check-page.js';
import { readJsonFile } from './read-json-file.js';
import { recognise, type Kind } from '../checks/recognise.js';
import type { ReadingExceptions } from '../checks/rules/reading-rule.js';
import { ownWordsProblems, schemaOfWords, schemaProblems } from '../checks/rules/schema-rule.js';

/** The day, and the language of words whose folder doesn't name one. */
export interface CheckOptions {
  today: CalendarDate;
  lang?: string | undefined;
}

const KNOWN =
  'a pack, changes to one, a profile, a saved page, a style sheet, a folder of content, or a file of words in it ' +
  '(in a language: faq.json, risk.json, timeline.json, contact.json, general.json, glossary.json, synonyms.json, sources.json)';

/** jsdom takes a while to load: only a page needs it. */
const inertDocument = async (): Promise<Document> => (await import('./inert-document.js')).inertDocument();

const readBeside = async (path: string, schema: 'figures' | 'readingExceptions'): Promise<object | undefined> => {
  const read = await readJsonFile(path);
  return 'value' in read && schemaProblems(schema, read.value).length === 0 ? (read.value as object) : undefined;
};

const exceptionsOf = async (folder: string): Promise<ReadingExceptions> =>
  ((await readBeside(join(folder, EXCEPTIONS), 'readingExceptions')) ?? {}) as ReadingExceptions;

/** The kind of a file of words that a pack has beside the shared ones: it may hold so little that only its name tells. */
const ownWordsKind = async (path: string): Promise<Exclude<WordsFile['kind'], 'faq'> | undefined> => {
  const pack = dirname(dirname(resolve(path)));
  const kind = SHARED_WORDS.find((name) => basename(path) === `${name}.json`);
  const isInPack = kind !== undefined && basename(pack) !== SHARED && 'value' in (await readJsonFile(join(pack, PACK_FILE)));
  return isInPack ? kind : undefined;
};

const checkWordsFile = async (path: string, kind: WordsFile['kind'], value: unknown, { lang }: CheckOptions): Promise<Findings> => {
  const own = await ownWordsKind(path);
  const form = own === undefined ? schemaProblems(schemaOfWords(kind), value) : ownWordsProblems(own, value);
  if (form.length > 0) return onlyProblems(form.map((problem) => `${kind}.json, ${problem}`));
  const folder = dirname(resolve(path));
  const language = lang ?? languageOfFolder(basename(folder));
  if (language === undefined) {
    return onlyProblems([`${basename(path)}: the language isn't clear; put the file in a folder such as nl/, or add --lang nl.`]);
  }
  const content = dirname(dirname(folder));
  const figures = await readBeside(join(content, 'figures.json'), 'figures');
  const found = checkWords({ kind, words: value } as WordsFile, {
    folder: `${basename(dirname(folder))}/${basename(folder)}`,
    lang: language,
    figures: figures && new Set(Object.keys(figures)),
    exceptions: await exceptionsOf(content),
  });
  const unguarded = guardProblems(language).map((problem) => `${kind}.json: ${problem}`);
  return { ...found, problems: [...unguarded, ...found.problems] };
};

const checkJson = async (path: string, kind: Kind, value: unknown, options: CheckOptions): Promise<Findings> => {
  const file = `${basename(path)}, `;
  const given = { today: options.today, exceptions: await exceptionsOf(dirname(path)) };
  if (kind === 'pack') return findingsIn(file, checkPack(value, given));
  if (kind === 'extension') return findingsIn(file, checkExtension(value, given));
  if (kind === 'profile') return findingsIn(file, checkProfile(value, options.today));
  return checkWordsFile(path, kind, value, options);
};

/** Checks one file or folder, of whichever kind it turns out to be. Never throws for what is in it. */
export const checkPath = async (path: string, options: CheckOptions): Promise<Findings> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return onlyProblems([`${path} isn't there; check its name and place.`]);
  if (found.isDirectory()) {
    if (!(await isContentFolder(path))) return onlyProblems([`${path} doesn't look like ${KNOWN}.`]);
    return findingsIn(`${path.replace(/\/+$/, '')}/`, await checkContentFolder(path, options.today));
  }
  const read = await readJsonFile(path);
  if ('problem' in read) return onlyProblems([`${path} ${read.problem}`]);
  if ('html' in read) return findingsIn(`${basename(path)}, `, await checkPage(read.html, inertDocument));
  if ('css' in read) return findingsIn(`${basename(path)}, `, checkCss(read.css));
  const kind = (await ownWordsKind(path)) ?? recognise(read.value);
  return kind === undefined ? onlyProblems([`${path} doesn't look like ${KNOWN}.`]) : checkJson(path, kind, read.value, options);
};
