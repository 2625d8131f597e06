/**
 * Events that cross the border of a shadow root and say which key was pressed, what was typed, pasted or dragged, or by
 * their number how much of it.
 */
const TELLING = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'textInput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'selectionchange',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drop',
];

const kept = new WeakSet<Node>();

/**
 * Ends an event before anybody on the page has heard it. Its own widget hears of it inside its shadow root, by an event
 * that never leaves it and carries nothing. Tab and Escape go through, since dialogs listen to them.
 */
const stopOutside = (event: Event): void => {
  const [field] = event.composedPath() as [Node & Partial<Document>];
  const root = field.activeElement?.shadowRoot ?? field.getRootNode?.();
  if (!kept.has(root) || ['Tab', 'Escape'].includes((event as KeyboardEvent).key)) return;
  event.stopImmediatePropagation();
  if (/^input$|end$/.test(event.type)) {
    const { isComposing } = event as InputEvent;
    field.dispatchEvent(new InputEvent(event.type, { bubbles: true, isComposing }));
  }
};

const guarded = new WeakSet<Window>();

/**
 * Listens on the window of a widget, once and for good, before what the page may add later. A listener that captures on
 * the window and was there before the first widget still hears keys (docs/privacy.md).
 */
export const containEventsOfWindow = ({ ownerDocument: { defaultView } }: Element): void => {
  if (defaultView === null || guarded.has(defaultView)) return;
  guarded.add(defaultView);
  for (const type of TELLING) defaultView.addEventListener(type, stopOutside, true);
};

/**
 * Keeps what a reader does in a shadow root from the rest of the page: from listeners, such as those of a tag manager,
 * wherever they stand and whether they capture or not. What happens in the light DOM goes through.
 */
export const containInputEvents = (root: Node): void => {
  kept.add(root);
};
