import { isWords } from '../../../base/author-content.js';
import { isElement, isText } from '../../../base/node-kind.js';
import { wordsOf } from '../../../base/words-of.js';
import { asks } from './titles.js';

/** Bold words, as tags and as the styles of a paste say. */
const BOLD = [
  'b',
  'strong',
  ...['bold', '6', '7', '8', '9'].flatMap((weight) => [':', ': '].map((colon) => `[style*="font-weight${colon}${weight}"]`)),
].join();

const BLOCKS = 'p,div,li,section,article';

/** Where bold words are no title: in a heading or a table, or in a control. */
const ELSEWHERE = 'h1,h2,h3,h4,h5,h6,table,details,button,a,[role=heading]';

const isBold = (node: Node): boolean =>
  isText(node)
    ? false
    : isElement(node) && (node.matches(BOLD) || ([...node.childNodes].some(isWords) && [...node.childNodes].filter(isWords).every(isBold)));

/** What stands beside an element in its line: the words up to a break or the end of the block. */
const besides = (element: Element, block: Element, side: 'previousSibling' | 'nextSibling'): ChildNode | undefined => {
  for (let at: Node = element; at !== block; at = at.parentNode as Node) {
    for (let beside = at[side]; beside; beside = beside[side]) {
      if (isElement(beside) && beside.localName === 'br') return undefined;
      if (isWords(beside)) return beside;
    }
  }
  return undefined;
};

/**
 * Lines of bold words, as people write headings who have none: a paragraph of its own, a line up to a break, or a bold question with
 * its answer behind it.
 */
export const boldLinesIn = (source: Element): Element[] => {
  const blocks = [...source.querySelectorAll(BLOCKS)].filter(
    (block) => isBold(block) && !block.closest(ELSEWHERE) && !block.querySelector(BLOCKS),
  );
  const lines = [...source.querySelectorAll(BOLD)].filter((bold) => {
    const block = bold.closest(BLOCKS);
    if (!block || bold.querySelector(BLOCKS) || bold.parentElement?.closest(BOLD) || bold.closest(ELSEWHERE) || blocks.includes(block))
      return false;
    return source.contains(block) && !besides(bold, block, 'previousSibling') && (asks(bold) || !besides(bold, block, 'nextSibling'));
  });
  return [...source.querySelectorAll('*')].filter((element) => blocks.includes(element) || lines.includes(element));
};

/** Lines that are one question each and no more: a list of these, with text between them, is one of questions. */
export const askingLinesIn = (source: Element): Element[] => {
  const lines = [...source.querySelectorAll('p,div,li,dd,section')].filter(
    (line) => line.querySelector('p,div,li,ul,ol,table,br') === null && !line.closest(ELSEWHERE) && /^[^.?!؟]+[?؟]$/.test(wordsOf(line)),
  );
  return lines.length > 1 ? lines : [];
};
