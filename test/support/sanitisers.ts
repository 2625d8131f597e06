import createDOMPurify from 'dompurify';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { filterXSS } from 'xss';

/** What CMSs and forums clean pasted HTML with, each with the rules it has when nobody changes them. */
export const SANITISERS: Readonly<Record<string, (html: string) => string>> = {
  'sanitize-html': (html) => sanitizeHtml(html),
  dompurify: (html) => createDOMPurify(new JSDOM('').window).sanitize(html),
  xss: (html) => filterXSS(html),
  'hast-util-sanitize': (html) => toHtml(sanitize(fromHtml(html, { fragment: true }))),
};
