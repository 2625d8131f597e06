import { adoptSheet, css, toSheet } from './style-sheet.js';

/** Marks a widget that the browser may leave out. */
const SPARED = 'nazorg-spared';

/** For the tree that such widgets stand in. Paper has them all. What is in a line can't be left out. */
const styles = css`
  :where(.nazorg-spared:not([hidden])) {
    display: block;
  }

  @media screen {
    .nazorg-spared {
      content-visibility: auto;
      overflow-clip-margin: 8px;
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Does something once the page is loaded and has been laid out. */
export const whenLoaded = (action: () => void): void => {
  if (document.readyState === 'complete') action();
  else addEventListener('load', () => requestAnimationFrame(action), { once: true });
};

/** Says how high a widget is until the browser has drawn it and knows better. */
export const keepRoom = ({ style }: HTMLElement, height: string): void => {
  style.containIntrinsicBlockSize ||= `auto ${height}`;
};

/**
 * Lets the browser leave out a widget while it is far from what a reader sees, and keeps room for it. A page that is still loading is laid out first, so that it doesn't move.
 */
export const leaveOut = (widget: HTMLElement, height: string): void => {
  adoptSheet(widget.getRootNode(), (sheet ??= toSheet(styles)));
  keepRoom(widget, height);
  whenLoaded(() => widget.classList.add(SPARED));
};

/** Scrolls to a part of a widget that may be left out: where it stands is only known once the browser has put it there. */
export const scrollInside = (widget: Element, element: Element, block: ScrollLogicalPosition): void => {
  const isSpared = widget.classList.contains(SPARED);
  widget.classList.remove(SPARED);
  element.scrollIntoView({ block });
  if (isSpared) requestAnimationFrame(() => widget.classList.add(SPARED));
};
