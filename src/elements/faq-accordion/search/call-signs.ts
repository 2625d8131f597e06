/** The signs to call for in a box that says when to call: each item of a list that is no telephone line. */
export const signsIn = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('li:not(.nazorg-line)')];

/** Leaves only these signs in such a box. A list without any goes too. */
export const showSigns = (box: Element, found: ReadonlySet<Element>): void => {
  const signs = signsIn(box);
  for (const sign of signs) sign.hidden = !found.has(sign);
  for (const { parentElement: list } of signs) if (list) list.hidden = !list.querySelector(':scope > :not([hidden])');
};
