import { ancestorsOf, attributeOf, readPage, type PageElement } from '../../../../tools/checks/page/read-page.js';
import type { Tree } from '../../frame/frame-message.js';
import type { Page } from '../state/draft.js';
import { toSafeCss } from './safe-css.js';

const textIn = ({ childNodes }: PageElement): string => childNodes.map((node) => ('value' in node ? node.value : '')).join('');

const KEPT = ['class', 'id', 'role', 'dir', 'lang'];

const MAIN = (element: PageElement): boolean => element.tagName === 'main' || attributeOf(element, 'role') === 'main';

/** An element of the page without what is in it. The body is a box: the frame has one of its own. */
const emptied = (element: PageElement): Tree => [
  element.tagName === 'body' ? 'div' : element.tagName,
  Object.fromEntries(element.attrs.filter(({ name }) => KEPT.includes(name)).map(({ name, value }) => [name, value])),
  [],
];

/**
 * Reads the look of a page from files that an editor saved: the styles, and of HTML what stands around its main part, so that
 * rules such as `.content h2` hold.
 */
export const readPageLook = (files: readonly { name: string; text: string }[]): Page => {
  const sheets = files.filter(({ text, name }) => /\.css$/i.test(name) || !/^\s*</.test(text)).map(({ text }) => text);
  const page = files.find(({ text, name }) => !/\.css$/i.test(name) && /^\s*</.test(text));
  if (page === undefined) return { css: toSafeCss(sheets.join('\n')), around: [] };
  const { elements } = readPage(page.text);
  const inside = elements.filter(({ tagName }) => tagName === 'style').map(textIn);
  const main =
    elements.find(MAIN) ?? elements.find(({ tagName }) => tagName === 'article') ?? elements.find(({ tagName }) => tagName === 'body');
  const around =
    main === undefined
      ? []
      : [
          ...ancestorsOf(main)
            .filter(({ tagName }) => tagName !== 'html')
            .reverse(),
          main,
        ].map(emptied);
  return { css: toSafeCss([...sheets, ...inside].join('\n')), around };
};
