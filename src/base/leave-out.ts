import { goElsewhere } from './keep-place.js';
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

let drawing: 'expected' | 'done' | undefined;

const toBeDone: (() => void)[] = [];

const onDrawn = (): void => {
  drawing = 'done';
  toBeDone.splice(0).forEach((action) => action());
};

/**
 * The first widget is here. Two frames after the page is loaded, the browser has drawn all that was on it, with room kept, and so
 * knows how high it is.
 */
export const expectDrawing = (): void => {
  if (drawing) return;
  drawing = 'expected';
  const draw = (): number => requestAnimationFrame(() => requestAnimationFrame(onDrawn));
  if (document.readyState === 'complete') draw();
  else addEventListener('load', draw, { once: true });
};

/** Does something once what was on the page when the script came has been drawn: at once, for what comes later. */
export const whenDrawn = (action: () => void): void => {
  if (drawing === 'done') action();
  else toBeDone.push(action);
};

/** Says how high a widget is until the browser has drawn it and knows better. */
export const keepRoom = ({ style }: HTMLElement, height: string): void => {
  style.containIntrinsicBlockSize ||= `auto ${height}`;
};

/**
 * Lets the browser leave out a widget while it is far from what a reader sees, and keeps room for it. What was on the page before
 * the script is drawn first, so that nothing moves.
 */
export const leaveOut = (widget: HTMLElement, height: string): void => {
  adoptSheet(widget.getRootNode(), (sheet ??= toSheet(styles)));
  keepRoom(widget, height);
  whenDrawn(() => widget.classList.add(SPARED));
};

/** Scrolls to a part of a widget that may be left out: where it stands is only known once the browser has put it there. */
export const scrollInside = (widget: Element, element: Element, block: ScrollLogicalPosition): void => {
  goElsewhere();
  const isSpared = widget.classList.contains(SPARED);
  widget.classList.remove(SPARED);
  element.scrollIntoView({ block });
  if (isSpared) requestAnimationFrame(() => widget.classList.add(SPARED));
};
