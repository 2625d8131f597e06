/** Marks what a widget itself put among its children, so that a copy of the page can tell it from the author's words. */
export const MADE = 'data-nazorg-made';

const SILENT = new Set(['BR', 'SCRIPT', 'STYLE', 'TEMPLATE', 'LINK', 'META']);
const TELLING = 'img,picture,video,audio,iframe,object,table,details,hr,svg';

/** Whether a child says something to a reader. White space, comments, `<br>`, `&nbsp;` and empty paragraphs don't. */
export const isWords = (node: ChildNode): boolean => {
  if (node instanceof Text) return node.data.trim() !== '';
  if (!(node instanceof Element) || SILENT.has(node.tagName) || node.hasAttribute(MADE)) return false;
  return (node.textContent ?? '').trim() !== '' || node.matches(TELLING) || node.querySelector(TELLING) !== null;
};

/** Whether an author wrote something between the tags. */
export const hasOwnWords = (element: Element): boolean => Array.from(element.childNodes).some(isWords);
