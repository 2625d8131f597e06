import { isOurs } from '../base/define-element.js';
import { CSS_PARTS } from '../widgets.js';

/** An element of ours, from whichever copy of the script. */
export type Widget = HTMLElement & {
  updateComplete: Promise<unknown>;
  source: HTMLElement;
  boxRoot: ShadowRoot | undefined;
  performUpdate: () => void;
};

/**
 * A new, empty widget; undefined where the name belongs to somebody else on this page, whose element would be handed the words of
 * the page and might show nothing of them. The editor was told of such a name when the widgets were registered.
 */
export const makeWidget = (name: string, { ownerDocument }: Element): Widget | undefined => {
  if (!isOurs(name)) return undefined;
  const widget = ownerDocument.createElement(name);
  // What fails in its constructor is an unknown element, and no error.
  if (!(widget instanceof (customElements.get(name) as CustomElementConstructor))) throw new Error(`<${name}> can't be made here.`);
  widget.setAttribute('exportparts', CSS_PARTS);
  return widget as Widget;
};
