import { isHeading, levelOf } from '../../base/heading-level.js';
import { isElement } from '../../base/node-kind.js';
import { MADE, showInOrder, wrapLooseText } from '../../base/own-words.js';
import type { DaySpan } from '../../domain/day-span.js';
import { readWholeNumber } from '../../domain/read-numbers.js';
import { readChosen, type Chosen } from '../../domain/step-choices.js';

/** One step as it stands on the page. */
export interface TimelineStep {
  slot: string;
  span: DaySpan | undefined;
  /** For whom it is. */
  only: Chosen;
}

/** What the widget made of its children. */
export interface AdoptedSteps {
  steps: readonly TimelineStep[];
  /** Whether there is a part about when to call. */
  hasCall: boolean;
}

/** What the widget looks for among its children, for the editor of some that it can't use. */
export const STEPS_LOOKED_FOR = 'steps in its words: it looks for headings with text after them, directly inside';

const STEP = '.nazorg-step';

const readSpan = ({ dataset }: HTMLElement): DaySpan | undefined => {
  const fromDay = readWholeNumber(dataset['fromDay'] ?? '');
  const toDay = readWholeNumber(dataset['toDay'] ?? '');
  return fromDay === undefined || fromDay > (toDay ?? fromDay) ? undefined : { fromDay, toDay };
};

/** A heading and what follows it, up to the next heading of its own or a higher level, in a box of their own. */
const toBox = (heading: HTMLElement): void => {
  const box = heading.ownerDocument.createElement('div');
  box.className = 'nazorg-step';
  if (heading.hasAttribute(MADE)) box.setAttribute(MADE, '');
  const nodes: Node[] = [];
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    const ends = isElement(node) && (node.matches(`${STEP}, .nazorg-disclaimer`) || (isHeading(node) && levelOf(node) <= levelOf(heading)));
    if (ends) break;
    nodes.push(node);
  }
  heading.replaceWith(box);
  box.append(heading, ...nodes);
};

/**
 * Takes the children as they stand: headings with what follows them become steps, in their order; the one marked
 * `nazorg-call` is what stands first and is always visible. What stands before the first step introduces the rest.
 * A heading above all others is the title. Without any heading, everything stays as it is.
 */
export const adoptSteps = (widget: HTMLElement): AdoptedSteps => {
  const [first, ...others] = [...widget.children]
    .map((child) => (child.matches(STEP) ? child.firstElementChild : child))
    .filter((child) => child !== null && isHeading(child)) as HTMLElement[];
  if (first === undefined) {
    showInOrder(widget);
    return { steps: [], hasCall: false };
  }
  const hasTitle = others.length > 0 && others.every((other) => levelOf(other) > levelOf(first));
  for (const heading of hasTitle ? others : [first, ...others]) if (heading.parentNode === widget) toBox(heading);
  wrapLooseText(widget);
  const steps: TimelineStep[] = [];
  let hasCall = false;
  let before = true;
  for (const child of [...widget.children]) {
    const heading = child.matches(STEP) && (child.firstElementChild as HTMLElement | null);
    if (!heading) {
      child.slot = before ? 'introduction' : '';
      continue;
    }
    before = false;
    if (heading.matches('.nazorg-call')) {
      child.slot = 'call';
      hasCall = true;
    } else {
      child.slot = `step-${steps.length}`;
      steps.push({ slot: child.slot, span: readSpan(heading), only: readChosen(heading.dataset) });
    }
  }
  return { steps, hasCall };
};
