import { MADE } from '../../../base/author-content.js';
import type { OpeningState } from '../../../domain/opening-state.js';

/** In which order the lines of a list stood before one of them was put first. */
const written = new WeakMap<Element, Element[]>();

const isOf = (kind: string) => (line: Element) => line.matches(`.nazorg-line-${kind}`);

/**
 * Puts the lines for out of hours first in the lists that the card wrote while those by day are closed, and back when one opens. The
 * line that has the focus stays where it is and the others move around it, so that nobody loses their place.
 */
export const putDutyFirst = (widget: Element, states: ReadonlyMap<string, OpeningState>): void => {
  const stateOf = (line: Element): OpeningState | undefined => states.get(line.querySelector('a')?.getAttribute('href') ?? '');
  for (const list of widget.querySelectorAll(`.nazorg-lines:is([${MADE}],[${MADE}] *)`)) {
    const lines = written.get(list)?.filter((line) => line.parentElement === list) ?? [...list.children];
    written.set(list, lines);
    const byDay = lines.filter(isOf('daytime'));
    const isOutOfHours = byDay.length > 0 && byDay.every((line) => stateOf(line)?.isOpen === false);
    const first = isOutOfHours ? lines.filter((line) => isOf('out-of-hours')(line) && stateOf(line)?.isOpen !== false) : [];
    const order = [...first, ...lines.filter((line) => !first.includes(line))];
    if (order.every((line, index) => line === list.children[index])) continue;
    const fixed = Math.max(
      0,
      order.findIndex((line) => line.matches(':focus-within')),
    );
    order[fixed]?.before(...order.slice(0, fixed));
    order[fixed]?.after(...order.slice(fixed + 1));
  }
};
