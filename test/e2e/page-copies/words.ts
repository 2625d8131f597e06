import { JSDOM } from 'jsdom';

/** Words without the white space between them, which differs between copies of a page. */
export const squashed = (words: string): string => words.replace(/\s+/g, '');

/** All that a page says in its main part, in the order of the source. */
export const wordsOfMain = (html: string): string => {
  const { document } = new JSDOM(html).window;
  const main = document.querySelector('main')!;
  main.querySelectorAll('script, style, template').forEach((element) => element.remove());
  return main.textContent;
};
