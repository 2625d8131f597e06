import createDOMPurify from 'dompurify';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { filterXSS } from 'xss';
import type { Got, PastedForm } from './reader-gets.js';

/** A cleaner of pasted HTML, and what a reader gets of what it leaves, with script and without. */
interface Sanitiser {
  clean: (html: string) => string;
  got: Readonly<Record<Exclude<PastedForm, 'Element, empty' | 'Plain HTML, empty'>, readonly [withScript: Got, withoutScript: Got]>>;
}

/** What CMSs and forums clean pasted HTML with, each with the rules it has when nobody changes them. */
export const SANITISERS: Readonly<Record<string, Sanitiser>> = {
  'sanitize-html': {
    clean: (html) => sanitizeHtml(html),
    got: { 'Element with words': ['words', 'words'], 'Plain HTML': ['words', 'words'], Link: ['widget', 'link'] },
  },
  dompurify: {
    clean: (html) => createDOMPurify(new JSDOM('').window).sanitize(html),
    got: { 'Element with words': ['words', 'words'], 'Plain HTML': ['widget', 'words'], Link: ['widget', 'link'] },
  },
  xss: {
    clean: (html) => filterXSS(html),
    got: { 'Element with words': ['printed', 'printed'], 'Plain HTML': ['words', 'words'], Link: ['widget', 'link'] },
  },
  'hast-util-sanitize': {
    clean: (html) => toHtml(sanitize(fromHtml(html, { fragment: true }))),
    got: { 'Element with words': ['words', 'words'], 'Plain HTML': ['words', 'words'], Link: ['widget', 'link'] },
  },
};
