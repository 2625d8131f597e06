import { attributeOf, readPage, wordsIn } from '../../../tools/checks/page/read-page.js';

/** A short number, such as 112: nobody calls that to try it. */
const SHORT = /^tel:\d{3,6}$/i;

/** The numbers that readers of a page can call, as they read them, each once. Whether somebody answers there, only a call tells. */
export const numbersOn = (html: string): string[] => {
  const links = readPage(html).elements.map((element) => ({ element, href: attributeOf(element, 'href') ?? '' }));
  const called = links.filter(({ href }) => /^tel:/i.test(href) && !SHORT.test(href));
  return [...new Set(called.map(({ element, href }) => wordsIn(element) || href.slice('tel:'.length)))];
};
