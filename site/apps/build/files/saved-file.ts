import { VERSION } from '../../../../src/base/version.js';
import { LANGUAGES } from '../../../../src/generated/language-loaders.js';
import { PACK_NAMES } from '../../../../src/generated/pack-names.js';
import { toHashId } from '../../../../src/domain/hash-id.js';
import type { ProseNode } from '../../../../src/prose/prose-node.js';
import { WIDGETS } from '../../../../src/widgets.js';
import { partsOf } from '../own-words/parts.js';
import { readJson } from './read-json.js';
import { BELOW, FIRST_DRAFT, type Draft } from '../state/draft.js';

/** The form of saved files. One with a higher number was made by a newer site. */
const FORMAT = 1;

/** What our words were when a file was saved: the title of each part of them, with a hash of what it says. */
export type WordsThen = Readonly<Record<string, string>>;

const plain = (node: ProseNode): string => (typeof node === 'string' ? node : (node.children ?? []).map(plain).join(' '));

/** What some words are now, to be compared with later. */
export const toWordsThen = (words: readonly ProseNode[]): WordsThen =>
  Object.fromEntries(
    partsOf(words)
      .filter(({ title }) => title !== '')
      .map(({ title, passages }) => [title, toHashId(passages.map(({ node }) => plain(node)).join('\n'))]),
  );

/** The titles of what was changed, added or taken away since. */
export const changedTitles = (then: WordsThen, now: WordsThen): string[] =>
  [...new Set([...Object.keys(then), ...Object.keys(now)])].filter((title) => then[title] !== now[title]);

/** A draft as a file. Of built-in words it holds no copy, only what is needed to say later that they changed. */
export const toSavedFile = (draft: Draft, wordsThen: WordsThen): string =>
  `${JSON.stringify({ nazorgBuilder: FORMAT, version: VERSION, draft, wordsThen }, null, 2)}\n`;

/** A saved file that was opened. */
export type OpenedFile = { draft: Draft; version: string; wordsThen: WordsThen } | 'unknown' | 'newer' | 'profile';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <Value>(value: unknown, known: readonly Value[], otherwise: Value): Value =>
  known.includes(value as Value) ? (value as Value) : otherwise;

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

const isProse = (value: unknown): value is ProseNode =>
  typeof value === 'string' ||
  (isObject(value) &&
    typeof value['tag'] === 'string' &&
    (value['children'] === undefined || (Array.isArray(value['children']) && value['children'].every(isProse))));

/** What stands below the widget. Files of 0.1 knew the card only. */
const belowIn = ({ below, withCard }: Record<string, unknown>): Draft['below'] => {
  if (below === undefined && typeof withCard === 'boolean') return withCard ? ['contact-card'] : [];
  return below === undefined ? FIRST_DRAFT.below : BELOW.filter((one) => texts(below).includes(one));
};

/** A draft of a file, with what it lacks or has wrong as a new draft has it. */
const toDraft = (given: Record<string, unknown>): Draft => {
  const { profile, page, ownWords, ownPack } = given;
  const text = (name: keyof Draft): string => (typeof given[name] === 'string' ? given[name] : (FIRST_DRAFT[name] as string));
  return {
    widget: oneOf(given['widget'], WIDGETS as Draft['widget'][], FIRST_DRAFT.widget),
    content: oneOf(given['content'], ['built-in', 'own-words', 'own-pack'] as const, 'built-in'),
    pack: oneOf(given['pack'], PACK_NAMES, FIRST_DRAFT.pack),
    lang: oneOf(given['lang'], LANGUAGES, FIRST_DRAFT.lang),
    addressForm: oneOf(given['addressForm'], ['informal', 'formal'] as const, 'informal'),
    sections: texts(given['sections']),
    options: texts(given['options']),
    below: belowIn(given),
    ownWords: Array.isArray(ownWords) ? ownWords.filter(isProse) : [],
    ownPack: isObject(ownPack) && typeof ownPack['name'] === 'string' ? { name: ownPack['name'], file: ownPack['file'] } : undefined,
    profile:
      isObject(profile) && typeof profile['organisation'] === 'string' ? (profile as unknown as Draft['profile']) : FIRST_DRAFT.profile,
    page:
      isObject(page) && typeof page['css'] === 'string' && Array.isArray(page['around'])
        ? (page as unknown as Draft['page'])
        : FIRST_DRAFT.page,
    cms: text('cms'),
    role: text('role'),
    form: oneOf(given['form'], [undefined, 'plain', 'element', 'link', 'frame'] as const, undefined),
    base: text('base'),
    hosted: text('hosted'),
  };
};

/** Reads a saved file. */
export const readSavedFile = (content: string): OpenedFile => {
  const read = readJson(content);
  if ('line' in read) return 'unknown';
  const file = read.value;
  if (isObject(file) && typeof file['organisation'] === 'string') return 'profile';
  if (!isObject(file) || typeof file['nazorgBuilder'] !== 'number' || !isObject(file['draft'])) return 'unknown';
  if (file['nazorgBuilder'] > FORMAT) return 'newer';
  const { version, wordsThen } = file;
  return {
    draft: toDraft(file['draft']),
    version: typeof version === 'string' ? version : '',
    wordsThen: isObject(wordsThen) ? (wordsThen as WordsThen) : {},
  };
};
