/** Events that cross the border of a shadow root and say which key was pressed or what was typed or pasted. */
const TELLING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'textInput', 'input', 'compositionupdate', 'compositionend', 'paste'];

/** Lets nothing out but Tab and Escape, since dialogs listen to them. One function for all roots. */
const stop = (event: Event): void => {
  const isInside = (event.currentTarget as Node).contains(event.target as Node);
  if (isInside && !['Tab', 'Escape'].includes((event as KeyboardEvent).key)) event.stopPropagation();
};

/**
 * Stops what a reader types in a shadow root from reaching listeners on the page, such as those of a tag manager.
 * What happens in the light DOM goes through.
 */
export const keepInside = (root: Node): void => {
  for (const type of TELLING) root.addEventListener(type, stop);
};
