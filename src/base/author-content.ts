import { isElement, isText } from './node-kind.js';

/** Marks what a widget itself put among its children, so that a copy of the page can tell it from the author's words. */
export const MADE = 'data-nazorg-made';

/** The value of that mark on what was given as data: in a copy of the page those are an author's words, since nothing else gives them. */
export const OF_ITEMS = 'item';

const SILENT = `br,script,style,template,link,meta,noscript,[${MADE}='']`;
const TELLING = 'img,picture,video,audio,iframe,object,embed,canvas,table,details,hr,svg,math,input,meter,progress,slot,[aria-label]';

/** What can be seen: no white space, and none of the marks without width that editors leave. */
const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Whether a child says something to a reader. White space, comments, `<br>`, `&nbsp;` and empty paragraphs don't. */
export const isWords = (node: ChildNode): boolean => {
  if (isText(node)) return VISIBLE.test(node.data);
  if (!isElement(node) || node.matches(SILENT)) return false;
  // What an element of somebody else shows, nobody else knows.
  return node.matches(TELLING) || node.localName.includes('-') || [...node.childNodes].some(isWords);
};

/** Whether an author wrote something between the tags. */
export const hasOwnWords = (element: Element): boolean => [...element.childNodes].some(isWords);

/** What a widget, or the one it is a copy of, put among its children. */
export const madeIn = (widget: Element): NodeListOf<HTMLElement> => widget.querySelectorAll(`:scope > [${MADE}='']`);

/** Takes that away. */
export const removeMade = (widget: Element): void => madeIn(widget).forEach((child) => child.remove());

const PACK_WORDS = '.nazorg-word,.nazorg-earlier,.nazorg-source,.nazorg-disclaimer,.nazorg-provenance,.nazorg-reviewed,.nazorg-lines';

/** Whether an author's words are a copy of those of a pack, as a snippet has them. */
export const isCopyOfPack = (source: Element): boolean => source.querySelector(PACK_WORDS) !== null;
