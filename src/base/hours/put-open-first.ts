import { MADE } from '../author-content.js';
import type { OpeningState } from '../../domain/opening-state.js';

/** In which order the lines of a list stood before one of them was put first. */
const written = new WeakMap<Element, Element[]>();

const isOf = (kind: string) => (line: Element) => line.matches(`.nazorg-line-${kind}`);

/**
 * Puts open lines first and closed ones last, in the lists that the widget wrote, and back when that changes; in other lists a style
 * does so (phone-lines.styles.ts). While all lines by day are closed, one for out of hours counts as open unless it says otherwise. The
 * line that has the focus stays where it is and the others move around it, so that nobody loses their place.
 */
export const putOpenFirst = (widget: Element, states: ReadonlyMap<string, OpeningState>): void => {
  const isOpen = (line: Element): boolean | undefined => states.get(line.querySelector('a')?.getAttribute('href') ?? '')?.isOpen;
  for (const list of widget.querySelectorAll(`.nazorg-lines:is([${MADE}],[${MADE}] *)`)) {
    const lines = written.get(list)?.filter((line) => line.parentElement === list) ?? [...list.children];
    written.set(list, lines);
    const byDay = lines.filter(isOf('daytime'));
    const isOutOfHours = byDay.length > 0 && byDay.every((line) => isOpen(line) === false);
    const rankOf = (line: Element): number => {
      const state = isOpen(line) ?? ((isOutOfHours && isOf('out-of-hours')(line)) || undefined);
      return state === undefined ? 1 : state ? 0 : 2;
    };
    const order = [...lines].sort((one, other) => rankOf(one) - rankOf(other));
    if (order.every((line, index) => line === list.children[index])) continue;
    const fixed = Math.max(
      0,
      order.findIndex((line) => line.matches(':focus-within')),
    );
    order[fixed]?.before(...order.slice(0, fixed));
    order[fixed]?.after(...order.slice(fixed + 1));
  }
};
