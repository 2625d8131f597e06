import { readFileSync } from 'node:fs';
import { readContent } from '../../tools/authoring/read-content.js';
import { toSearch } from '../../src/domain/search/to-search.js';
import { ignoredIn, wordsIn } from '../../src/domain/search/words-in.js';
import { callProse } from '../../src/prose/call-prose.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { attributeOf, withHospital, type ProseNode } from '../../src/prose/prose-node.js';
import { messagesInSource } from '../base/messages-in-source.js';

const content = await readContent('content');

/** A message in a language, as it stands in the source or as translators wrote it. */
const messageIn = (language: string, id: string): string =>
  language === 'nl'
    ? (messagesInSource().find((message) => message.id === id)?.text ?? '')
    : (new RegExp(`id="${id}".*?<target>(.*?)</target>`, 's').exec(readFileSync(`locales/${language}.xlf`, 'utf8'))?.[1] ?? '');

/** The small words of a language that a search passes over. */
export const ignoredWords = (language: string): string => messageIn(language, 'search-ignored');

/** The words for a number of questions, for each plural form of a language. */
export const foundWords = (language: string): string => messageIn(language, 'search-found');

const textOf = (node: ProseNode): string => {
  if (typeof node === 'string') return node;
  return node.attributes?.['class']?.includes('nazorg-provenance') ? '' : ` ${(node.children ?? []).map(textOf).join('')} `;
};

/** The signs to call for: items of lists that are no telephone lines. */
const signsIn = (nodes: readonly ProseNode[]): ProseNode[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const name = node.attributes?.['class'] ?? '';
    if (node.tag === 'li' && !name.includes('nazorg-line')) return [node];
    return signsIn(node.children ?? []);
  });

/** The title of when to call. */
const callTitle = (nodes: readonly ProseNode[]): string =>
  nodes
    .map((node) =>
      attributeOf(node, 'class') === 'nazorg-call' ? textOf(node) : typeof node === 'string' ? '' : callTitle(node.children ?? []),
    )
    .join('');

/** What a search calls the signs to call for. */
export const WHEN_TO_CALL = 'when-to-call';

/** What a search of a built-in pack comes to: the names of what holds a query, or else of what comes nearest. */
export interface FoundInPack {
  ids: string[];
  isNear: boolean;
}

/** Searches the questions and the signs of a built-in pack as the widget does on a page without a hospital. */
export const searchPack = (language: string, name: string): { total: number; search: (query: string) => FoundInPack | undefined } => {
  const pack = content.find(({ lang }) => lang === language)!.packs[name]!;
  const questions = pack.faq!.sections.flatMap(({ items }) => items.flatMap(({ id, answer }) => (answer ? [id] : [])));
  const reading = { language, ignored: ignoredIn(ignoredWords(language)) };
  const read = (text: string): string[] => wordsIn(text, reading).map(({ word }) => word);
  const prose = toPackProse(pack);
  const call = withHospital(callProse(prose));
  const signs = signsIn(call);
  let heading = callTitle(call);
  const texts = signs.map((sign) => read(`${heading} ${textOf(sign)}`));
  for (const node of withHospital(prose.faq)) {
    if (typeof node === 'string') continue;
    if (node.tag === 'h1') heading = textOf(node);
    if (node.tag === 'details') texts.push(read(`${heading} ${textOf(node)}`));
  }
  const find = toSearch(texts, { ...reading, synonyms: pack.synonyms ?? [] });
  const ids = [...signs.map(() => WHEN_TO_CALL), ...questions];
  return {
    total: questions.length,
    search: (query) => {
      const found = find(query);
      return found && { ids: [...new Set(ids.filter((_, index) => found.texts.has(index)))], isNear: found.isNear };
    },
  };
};
