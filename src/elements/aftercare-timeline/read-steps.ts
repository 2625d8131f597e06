import { isWords } from '../../base/author-content.js';
import { HEADINGS, isHeading, levelOf } from '../../base/heading-level.js';
import { isElement } from '../../base/node-kind.js';
import { wordsOf } from '../../base/words-of.js';
import type { DaySpan } from '../../domain/day-span.js';
import { readWholeNumber } from '../../domain/read-numbers.js';
import { CHOICE_NAMES, readChosen, type Chosen } from '../../domain/step-choices.js';

/** One step as it stands on the page. */
export interface TimelineStep {
  slot: string;
  /** Its heading without the words of time in it. */
  title: string;
  /** Its heading, or a box around all of it. */
  head: ChildNode;
  /** What follows the heading. */
  words: readonly ChildNode[];
  span: DaySpan | undefined;
  /** For whom it is, by name, and in the words of the page. */
  only: Chosen;
  forWhom: Chosen;
  /** Whether there is no day that it counts from. */
  hasNoDay: boolean;
  /** Whether its heading and its words stand in a box of their own. */
  isBoxed: boolean;
}

/** What an author wrote, read as a course. Nothing on the page changes. */
export interface Course {
  /** The heading above all others. */
  title: Element | undefined;
  /** What stands before the first step. */
  introduction: readonly ChildNode[];
  /** The part about when to call; empty where there is none. */
  call: readonly ChildNode[];
  /** The heading of that part. */
  callHeading: HTMLElement | undefined;
  /** What says behind it from which day the steps count. */
  startLines: readonly ChildNode[];
  steps: readonly TimelineStep[];
  /** What day 0 is, in the words of the page: of the whole, or of one way by its name. */
  starts: Readonly<Record<string, string>>;
  /** Whether the steps stand in a list or in boxes, as the author built them: they are shown so, and their dates stand beside them. */
  isApart: boolean;
}

/** What the widget looks for among its children, for the editor of some that it can't use. */
export const STEPS_LOOKED_FOR =
  'steps in its words: it looks for headings, terms of a list, <details>, bold lines, or rows of a table, with text after them';

const readSpan = ({ dataset }: HTMLElement): DaySpan | undefined => {
  const fromDay = readWholeNumber(dataset['fromDay'] ?? '');
  const toDay = readWholeNumber(dataset['toDay'] ?? '');
  const atMost = dataset['atMost'] !== undefined;
  return fromDay === undefined || fromDay > (toDay ?? fromDay) ? undefined : { fromDay, toDay, atMost };
};

/** The box around when to call, which paints its own ground. */
export const CALL_BOX = '.nazorg-urgent';

/** Boxes around a step, and around when to call. */
export const STEP_BOXES = `.nazorg-step,${CALL_BOX}`;

/** The heading that a child is or begins with, when it is a step in a box. */
const headingOf = (node: Node): HTMLElement | undefined => {
  const heading = isElement(node) && node.matches(STEP_BOXES) ? node.firstElementChild : node;
  return heading && isElement(heading) && isHeading(heading) ? (heading as HTMLElement) : undefined;
};

/** The elements of a class among some nodes and what is in them. */
const withClass = (nodes: readonly Node[], name: string): HTMLElement[] =>
  nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    const inside = [...node.querySelectorAll<HTMLElement>(`.${name}`)];
    return node.matches(`.${name}`) ? [node as HTMLElement, ...inside] : inside;
  });

/** The words for whom a step is: a line for each of what its heading names. */
const readForWhom = (only: Chosen, nodes: readonly Node[]): Chosen => {
  const lines = withClass(nodes, 'nazorg-for').map(wordsOf);
  const named = CHOICE_NAMES.filter((name) => only[name] !== undefined);
  return Object.fromEntries(named.map((name, index) => [name, lines[index] || only[name]]));
};

/** The words of a heading, less those of time. */
const titleOf = (heading: HTMLElement): string => {
  const [when] = withClass([heading], 'nazorg-when');
  const words = wordsOf(heading);
  return when && words.endsWith(wordsOf(when)) ? words.slice(0, -wordsOf(when).length).trim() : words;
};

/** What day 0 is. The words of one way stand behind its name, which the field doesn't need. */
const readStarts = (nodes: readonly Node[]): Record<string, string> =>
  Object.fromEntries(
    withClass(nodes, 'nazorg-start').map((line) => [line.dataset['variant'] ?? '', wordsOf(line.querySelector('span') ?? line)]),
  );

/**
 * Reads children as a course: headings with what follows them are steps, in their order; the one marked `nazorg-call` says when to
 * call. What stands before the first step introduces the rest. A heading above all others is the title.
 */
const readChildren = (source: Element): Course => {
  const children = [...source.childNodes];
  const [first, ...others] = children.flatMap((node) => headingOf(node) ?? []);
  const title = first && others.length > 0 && others.every((other) => levelOf(other) > levelOf(first)) ? first : undefined;
  const introduction: ChildNode[] = [];
  const startLines: ChildNode[] = [];
  const groups: { heading: HTMLElement; nodes: ChildNode[] }[] = [];
  // Where a child goes that begins no step.
  let open: ChildNode[] | undefined = introduction;
  for (const node of children) {
    const heading = headingOf(node);
    const isBox = heading !== undefined && heading !== node;
    const above = groups.at(-1)?.heading;
    const isBelowCallBox = above?.parentElement?.matches(CALL_BOX) ?? false;
    const isInside =
      open !== introduction && open !== undefined && !isBelowCallBox && above !== undefined && heading && levelOf(heading) > levelOf(above);
    if (heading && heading !== title && (isBox || !isInside)) {
      const nodes = [node];
      groups.push({ heading, nodes });
      // A box holds all of its step; what stands behind it belongs to no step. Behind when to call stand people to talk to.
      open = isBox && !(node as Element).matches(CALL_BOX) ? undefined : nodes;
    } else {
      if (isElement(node) && node.matches('.nazorg-disclaimer,.nazorg-start') && groups.length > 0) open = undefined;
      if (isElement(node) && node.matches('.nazorg-start') && groups.length > 0) startLines.push(node);
      open?.push(node);
    }
  }
  const call = groups.find(({ heading }) => heading.matches('.nazorg-call'));
  return {
    title,
    introduction,
    call: call?.nodes ?? [],
    callHeading: call?.heading,
    startLines,
    steps: groups
      .filter((group) => group !== call)
      .map(({ heading, nodes: [head = heading, ...words] }, index) => {
        const only = readChosen(heading.dataset);
        return {
          slot: `step-${index}`,
          title: titleOf(heading),
          head,
          words,
          span: readSpan(heading),
          only,
          forWhom: readForWhom(only, [head, ...words]),
          hasNoDay: heading.dataset['noDay'] !== undefined,
          isBoxed: head !== heading,
        };
      }),
    starts: readStarts([...introduction, ...startLines]),
    isApart: false,
  };
};

/** What names a step in a list or in boxes, in the order in which it is looked for. */
const TITLES = [
  `${HEADINGS},[role=heading]`,
  'dt',
  'summary',
  ':is(p,li,div) > :is(b,strong):first-child,:is(p,li) > p:first-child > :is(b,strong)',
  'tr:has(> td) > :first-child',
];

/** Whether a name stands alone: bold words in a paragraph may be the first ones of a sentence. */
const isLine = (name: Element): boolean => {
  const next = name.nextElementSibling;
  return !name.matches(':is(p,div) > :is(b,strong)') || next?.localName === 'br' || wordsOf(name) === wordsOf(name.parentElement);
};

const rankOf = (title: Element): number => (isHeading(title) ? levelOf(title) : 0);

/** The names of steps, wherever these stand: of headings those that aren't inside a step, and not the one above all others. */
const titlesIn = (source: Element): { title: Element | undefined; names: HTMLElement[] } => {
  for (const selector of TITLES) {
    const all = [...source.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => wordsOf(one) !== '' && isLine(one) && one.closest(CALL_BOX) === null,
    );
    const [first, ...others] = all;
    if (first === undefined) continue;
    const title = others.length > 0 && others.every((other) => rankOf(other) > rankOf(first)) ? first : undefined;
    const [head = first] = title ? others : all;
    return { title, names: all.filter((one) => one !== title && rankOf(one) <= rankOf(head)) };
  }
  return { title: undefined, names: [] };
};

/** The names of steps; where fewer are found than say their day, what says it. */
const stepsIn = (source: Element): ReturnType<typeof titlesIn> => {
  const { title, names } = titlesIn(source);
  const timed = [...source.querySelectorAll<HTMLElement>('[data-from-day]')];
  return { title, names: names.length < timed.length ? timed : names };
};

/** The words that begin a box around a step, or all words of a name. */
const firstWordsOf = (step: HTMLElement): string => {
  const begin = step.querySelector('p,div,ul') && [...step.childNodes].find(isWords);
  return begin ? wordsOf(begin) : titleOf(step);
};

/** What says when a step is, or for whom: its name, or what stands around or in it. */
const dataOf = (name: HTMLElement, source: Element): HTMLElement => {
  const around = name.closest<HTMLElement>('[data-from-day]');
  return around && around !== source && source.contains(around) ? around : (name.querySelector<HTMLElement>('[data-from-day]') ?? name);
};

/** Reads steps that stand in a list or in boxes. Nothing of them can be shown apart from the rest, so only their names are taken. */
const readApart = (source: Element): Course => {
  const { title, names } = stepsIn(source);
  const children = [...source.childNodes];
  const first = children.findIndex((child) => names.some((name) => child.contains(name)));
  const introduction = children.slice(0, Math.max(0, first));
  return {
    title,
    introduction,
    call: [],
    callHeading: source.querySelector<HTMLElement>('.nazorg-call') ?? undefined,
    startLines: [],
    steps: names.map((name) => {
      const data = dataOf(name, source);
      const only = readChosen(data.dataset);
      return {
        slot: '',
        title: firstWordsOf(name),
        head: name,
        words: [],
        span: readSpan(data),
        only,
        forWhom: only,
        hasNoDay: data.dataset['noDay'] !== undefined,
        isBoxed: false,
      };
    }),
    starts: readStarts(children),
    isApart: true,
  };
};

/** Reads what an author wrote as a course: of steps among the children, or of such as stand in a list or in boxes. */
export const readSteps = (source: Element): Course => {
  const course = readChildren(source);
  const [only, ...others] = course.steps;
  if (course.call.length > 0 || others.length > 0 || only?.span) return course;
  const apart = readApart(source);
  return apart.steps.length > course.steps.length ? apart : course;
};

/** Whether an author wrote a course between the tags. */
export const hasCourse = ({ call, steps }: Course): boolean => call.length > 0 || steps.length > 0;
