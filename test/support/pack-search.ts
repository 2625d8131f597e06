import { readFileSync } from 'node:fs';
import { readContent } from '../../tools/authoring/read-content.js';
import { toSearch, type Found } from '../../src/domain/search/to-search.js';
import { wordsIn } from '../../src/domain/search/words-in.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { withHospital, type ProseNode } from '../../src/prose/prose-node.js';
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

/** Searches the questions of a built-in pack as the widget does on a page without a hospital. Gives the names of those it finds, in their order. */
export const searchPack = (language: string, name: string): ((query: string) => string[] | undefined) & { total: number } => {
  const pack = content.find(({ lang }) => lang === language)!.packs[name]!;
  const ids = pack.faq!.sections.flatMap(({ items }) => items.flatMap(({ id, answer }) => (answer ? [id] : [])));
  let heading = '';
  const texts: string[][] = [];
  for (const node of withHospital(toPackProse(pack).faq)) {
    if (typeof node === 'string') continue;
    if (node.tag === 'h1') heading = textOf(node);
    if (node.tag === 'details') texts.push(wordsIn(`${heading} ${textOf(node)}`, language).map(({ word }) => word));
  }
  const search = toSearch(texts, { language, ignored: ignoredWords(language), synonyms: pack.synonyms ?? [] });
  const find = (query: string): string[] | undefined => {
    const found: Found | undefined = search(query);
    return found && ids.filter((_, index) => found.texts.has(index));
  };
  return Object.assign(find, { total: ids.length });
};
