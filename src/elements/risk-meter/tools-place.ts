import { adoptStyles, render, type CSSResultOrNative, type TemplateResult } from 'lit';
import { MADE } from '../../base/author-content.js';
import { containInputEvents } from '../../base/contain-input-events.js';
import { frameTemplate, type Speech } from '../../base/frame-template.js';
import { hideFromRecorders } from '../../base/hide-from-recorders.js';

/** What stands for the tools in the fold of a pack. */
const TOOLS = 'nazorg-tools';

/**
 * The shadow root in which the tools stand below the line that opens the figures: it goes with them, and nothing that a reader chooses
 * comes to stand among the words. A copy of a page has its place, and gets a root of its own.
 */
export const toolsRootIn = (fold: Element, styles: readonly CSSResultOrNative[]): ShadowRoot => {
  const there = fold.querySelector(`:scope > .${TOOLS}`);
  const place = there ?? document.createElement('div');
  if (!there) {
    place.className = TOOLS;
    place.setAttribute(MADE, '');
    fold.querySelector(':scope > summary')?.after(place);
  }
  if (place.shadowRoot) return place.shadowRoot;
  const root = place.attachShadow({ mode: 'open' });
  adoptStyles(root, [...styles]);
  containInputEvents(root);
  return root;
};

/** Draws the tools there, as those of a widget are drawn in its own shadow root. */
export const renderTools = (root: ShadowRoot, speech: Speech, tools: TemplateResult, host: object): void => {
  const frame = frameTemplate(
    speech,
    () => false,
    () => tools,
  );
  render(frame, root, { host });
  [...root.children].forEach(hideFromRecorders);
};
