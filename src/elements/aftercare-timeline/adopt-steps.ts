import { MADE } from '../../base/own-words.js';
import type { DaySpan } from '../../domain/day-span.js';
import { readWholeNumber } from '../../domain/read-numbers.js';

/** For whom a step is; without one it is for everybody. */
export type Situation = 'after-one' | 'tests-planned';

/** One step as it stands on the page. */
export interface TimelineStep {
  slot: string;
  span: DaySpan | undefined;
  situation: Situation | undefined;
}

/** What the widget made of its children. */
export interface AdoptedSteps {
  steps: readonly TimelineStep[];
  /** Whether there is a part about when to call. */
  hasCall: boolean;
}

const STEP = 'nazorg-step';
const HEADING = /^h[1-6]$/;

const depth = (heading: Element): number => Number(heading.localName.slice(1));

const readSpan = ({ dataset }: HTMLElement): DaySpan | undefined => {
  const fromDay = readWholeNumber(dataset['fromDay'] ?? '');
  return fromDay === undefined ? undefined : { fromDay, toDay: readWholeNumber(dataset['toDay'] ?? '') };
};

const readSituation = ({ dataset }: HTMLElement): Situation | undefined => {
  const { situation } = dataset;
  return situation === 'after-one' || situation === 'tests-planned' ? situation : undefined;
};

/** A heading and what follows it, up to the next heading of its own or a higher level, in a box of their own. */
const boxOf = (heading: HTMLElement): HTMLElement => {
  const box = heading.ownerDocument.createElement('div');
  box.className = STEP;
  if (heading.hasAttribute(MADE)) box.setAttribute(MADE, '');
  const nodes: Node[] = [];
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    const ends =
      node instanceof Element &&
      (node.className.includes('nazorg-disclaimer') || (HEADING.test(node.localName) && depth(node) <= depth(heading)));
    if (ends) break;
    nodes.push(node);
  }
  heading.replaceWith(box);
  box.append(heading, ...nodes);
  return box;
};

/**
 * Takes the children as they stand: headings with what follows them become steps, in their order; the one marked
 * `nazorg-call` is what stands first and is always visible. What stands before the first step introduces the rest.
 */
export const adoptSteps = (widget: HTMLElement): AdoptedSteps => {
  const headings = Array.from(widget.children).filter((child) => HEADING.test(child.localName)) as HTMLElement[];
  const title =
    headings.length > 1 && headings[0] && headings.slice(1).every((other) => depth(other) > depth(headings[0] as Element))
      ? headings[0]
      : undefined;
  headings.filter((heading) => heading !== title).forEach(boxOf);
  const boxes = Array.from(widget.children).filter((child) => child.classList.contains(STEP)) as HTMLElement[];
  const isCall = (box: HTMLElement): boolean => box.querySelector(':scope > .nazorg-call') !== null;
  const steps: TimelineStep[] = [];
  let before = true;
  for (const child of Array.from(widget.children) as HTMLElement[]) {
    if (!boxes.includes(child)) {
      child.slot = before ? 'introduction' : '';
      continue;
    }
    before = false;
    if (isCall(child)) {
      child.slot = 'call';
      continue;
    }
    const heading = child.firstElementChild as HTMLElement;
    child.slot = `step-${steps.length}`;
    steps.push({ slot: child.slot, span: readSpan(heading), situation: readSituation(heading) });
  }
  return { steps, hasCall: boxes.some(isCall) };
};
