/**
 * More widgets of one kind than this on a page, and the browser leaves out those far from what a reader sees (decision 8).
 * Not before: a script that asks for `innerText`, such as one that reads a page aloud, doesn't get what is left out.
 */
const FEW = 4;

const onPage = new Map<string, number>();

/** Whether one more would be one of many. */
export const hasMany = (name: string): boolean => (onPage.get(name) ?? 0) >= FEW;

const count = ({ localName }: Element, more: number): number => {
  const now = (onPage.get(localName) ?? 0) + more;
  onPage.set(localName, now);
  return now;
};

/** Counts a widget that comes to the page. Returns whether it is one of many there. */
export const enterPage = (widget: Element): boolean => count(widget, 1) > FEW;

/** Counts it no more. */
export const leavePage = (widget: Element): void => {
  count(widget, -1);
};
