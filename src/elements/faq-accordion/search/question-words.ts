import { wordsIn, type Reading } from '../../../domain/search/words-in.js';

/** A word of the prose: folded, and where it stands on the page. */
export interface WordOnPage {
  word: string;
  range: StaticRange;
}

/** What belongs to no question: where a text comes from, and the widget's own buttons. */
const OF_NO_QUESTION = '.nazorg-provenance,.nazorg-source,.nazorg-copy,script,style,template';

/** The words of a part of the page, each in one node of text. */
export const questionWords = (part: Element, reading: Reading): WordOnPage[] => {
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(OF_NO_QUESTION) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const words: WordOnPage[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { word, start, end } of wordsIn(node.data, reading)) {
      words.push({ word, range: new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }) });
    }
  }
  return words;
};
