import { shadowRootOptions } from '../base/child-slots.js';
import { showChildrenAlone } from '../base/show-children-alone.js';
import { adoptSheet, css, toSheet } from '../base/style-sheet.js';
import { copySettings } from './copy-settings.js';
import { makeWidget } from './make-widget.js';

/** What a page keeps free for a box before the script isn't needed any more: src/embed/before-script.styles.ts. */
const STYLES = css`
  :host {
    --_plain: 0 !important;
    --_plain-display: block !important;
  }
`;

/**
 * Makes a widget of a box of plain HTML. The box and its children stay what they are and where they are: the widget stands in the
 * shadow root of the box and works on its children. The `data-` attributes of the box are its settings, now and later. A box that
 * has a shadow root already is left alone.
 */
export const upgradeBox = (box: HTMLElement, name: string): void => {
  if (box.shadowRoot) return;
  const widget = makeWidget(name, box);
  if (!widget) return;
  const copy = (): void => copySettings((setting) => box.getAttribute(`data-${setting}`), widget);
  widget.source = box;
  copy();
  const root = box.attachShadow(shadowRootOptions());
  try {
    adoptSheet(root, toSheet(STYLES));
    root.append(widget);
    new MutationObserver(copy).observe(box, { attributes: true });
  } catch (error) {
    showChildrenAlone(widget, box);
    throw error;
  }
};
