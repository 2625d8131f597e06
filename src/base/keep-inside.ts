/** Events that cross the border of a shadow root and say which key was pressed or what was typed or pasted. */
const TELLING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'textInput', 'input', 'compositionupdate', 'compositionend', 'paste'];

/**
 * Stops what a reader types in a shadow root from reaching listeners on the page, such as those of a tag manager.
 * Tab and Escape go through, since dialogs listen to them; so does what happens in the light DOM.
 */
export const keepInside = (root: Node): void => {
  for (const type of TELLING) {
    root.addEventListener(type, (event) => {
      if (root.contains(event.target as Node) && !['Tab', 'Escape'].includes((event as KeyboardEvent).key)) event.stopPropagation();
    });
  }
};
