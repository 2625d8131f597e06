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
  const typed: Readonly<Record<string, string>> = { date: '2026-12-05', number: '36', text: '36', search: 'onderzoek' };
  document.querySelector<HTMLElement>('details[id] > summary')?.click();
  for (const widget of widgets)
    for (const field of widget.shadowRoot!.querySelectorAll('input')) {
      if (types === 'no' || typed[field.type] === undefined) continue;
      field.value = typed[field.type]!;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return widgets.length;
};
