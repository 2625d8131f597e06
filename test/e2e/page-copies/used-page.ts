/**
 * What a reader does on a page with all four widgets, in the page itself: waits for them, opens an answer, types a date, an age and
 * words to search for. Returns how many widgets there are.
 * @param types - "no" for a reader who only reads.
 */
export const usePage = async (types = 'yes'): Promise<number> => {
  const tags = ['faq-accordion', 'risk-meter', 'aftercare-timeline', 'contact-card'];
  const written = document.querySelectorAll(`${tags.join()}, ${tags.map((tag) => `.nazorg-${tag}`).join()}`).length;
  let widgets: Element[] = [];
  for (const end = Date.now() + 10_000; widgets.length < written && Date.now() < end;) {
    await new Promise(requestAnimationFrame);
    widgets = [...document.querySelectorAll('*')]
      .flatMap((one) => [one, ...(one.shadowRoot?.children ?? [])])
      .filter((one) => tags.includes(one.localName) && one.shadowRoot?.querySelector('.frame'));
  }
  for (const { updateComplete } of widgets as unknown as { updateComplete: Promise<unknown> }[]) await updateComplete;
  const typed: Readonly<Record<string, string>> = { day: '5', month: '12', year: '2026', age: '36', search: 'onderzoek' };
  document.querySelector<HTMLElement>('details[id] > summary')?.click();
  const roots: ParentNode[] = [document];
  for (const root of roots) for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  for (const field of types === 'no' ? [] : roots.flatMap((root) => [...root.querySelectorAll('input')])) {
    if (typed[field.id] === undefined) continue;
    field.value = typed[field.id]!;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return widgets.length;
};
