import { HEADINGS, levelOf } from '../../../base/heading-level.js';

/** A heading above questions, with what stands between it and the first of them. */
export interface QuestionSection {
  heading: HTMLElement;
  /** The heading and what goes with it. */
  parts: HTMLElement[];
  /** The questions below it, those of the headings below it too. */
  items: Element[];
}

/** Questions, and the headings that stand outside them, in the order of the page. */
const outlineOf = (source: Element, items: ReadonlySet<Element>): HTMLElement[] => {
  let item: Element | undefined;
  return [...source.querySelectorAll<HTMLElement>(`details,${HEADINGS}`)].filter((element) => {
    if (items.has(element)) item = element;
    return element === item || (element.localName !== 'details' && !item?.contains(element));
  });
};

/** What stands between a heading and the next heading or question. */
const partsAfter = (heading: HTMLElement, outline: ReadonlySet<Element>): HTMLElement[] => {
  const isNext = (part: Element): boolean =>
    outline.has(part) || [...part.querySelectorAll(`details,${HEADINGS}`)].some((inside) => outline.has(inside));
  const parts = [heading];
  for (let part = heading.nextElementSibling; part && !isNext(part); part = part.nextElementSibling) parts.push(part as HTMLElement);
  return parts;
};

/** The headings above questions, in the order of the page. One without questions is left out. */
export const questionSections = (source: Element, items: readonly Element[]): QuestionSection[] => {
  const questions = new Set(items);
  const outline = outlineOf(source, questions);
  const all = new Set<Element>(outline);
  const sections: QuestionSection[] = [];
  let above: QuestionSection[] = [];
  for (const element of outline) {
    if (questions.has(element)) {
      above.forEach((section) => section.items.push(element));
    } else {
      const section = { heading: element, parts: partsAfter(element, all), items: [] };
      above = [...above.filter(({ heading }) => levelOf(heading) < levelOf(element)), section];
      sections.push(section);
    }
  }
  return sections.filter((section) => section.items.length > 0);
};
