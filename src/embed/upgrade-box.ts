import { shadowRootOptions } from '../base/child-slots.js';
import { report } from '../base/report.js';
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

/** The shadow root that a box gets; undefined for an element that can hold none, or has one of another script, now or soon. */
const attachTo = (box: HTMLElement): ShadowRoot | undefined => {
  try {
    return box.localName.includes('-') ? undefined : box.attachShadow(shadowRootOptions());
  } catch {
    return undefined;
  }
};

/**
 * Makes a widget of a box of plain HTML. The box and its children stay what they are and where they are: the widget stands in the
 * shadow root of the box and works on its children. The `data-` attributes of the box are its settings, now and later. The editor is
 * told of an element that can't be such a box.
 */
export const upgradeBox = (box: HTMLElement, name: string): void => {
  const widget = makeWidget(name, box);
  if (!widget) return;
  const copy = (): void => copySettings((setting) => box.getAttribute(`data-${setting}`), widget);
  widget.source = box;
  copy();
  const root = attachTo(box);
  if (!root) {
    report(box, "stays as it is, since it can't hold a widget: mark a <div> around it instead.");
    return;
  }
  widget.boxRoot = root;
  try {
    adoptSheet(root, toSheet(STYLES));
    root.append(widget);
    // Drawn at once, before a browser can show the box without its words.
    widget.performUpdate();
    new MutationObserver(copy).observe(box, { attributes: true });
  } catch (error) {
    showChildrenAlone(() => root, box);
    throw error;
  }
};
