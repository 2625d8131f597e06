/** A heading above questions, with what stands between it and the first of them. */
export interface QuestionSection {
  heading: HTMLElement;
  /** The heading and what goes with it. */
  parts: HTMLElement[];
  /** The questions below it, those of the headings below it too. */
  items: Element[];
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

const levelOf = ({ localName }: Element): number => Number(localName[1]);

/** The headings above questions, in the order of the page. One without questions is left out. */
export const questionSections = (source: Element, items: readonly HTMLElement[]): QuestionSection[] => {
  const isItem = (element: Element): boolean => items.includes(element as HTMLElement);
  const outline = [...source.querySelectorAll<HTMLElement>('*')].filter(
    (element) => isItem(element) || (element.matches(HEADINGS) && !items.some((item) => item.contains(element))),
  );
  const sections = outline.flatMap((heading, index) => {
    if (isItem(heading)) return [];
    const below = outline.slice(index + 1);
    const end = below.findIndex((other) => !isItem(other) && levelOf(other) <= levelOf(heading));
    const parts = [heading];
    const isApart = (part: Element): boolean => outline.some((other) => part.contains(other));
    for (let part = heading.nextElementSibling; part && !isApart(part); part = part.nextElementSibling) parts.push(part as HTMLElement);
    return [{ heading, parts, items: (end < 0 ? below : below.slice(0, end)).filter(isItem) }];
  });
  return sections.filter((section) => section.items.length > 0);
};
