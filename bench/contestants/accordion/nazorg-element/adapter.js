import { accordion, answer, esc, sections } from '../../../lib/kit.js';

/** The questions as an editor writes them. They stay what they are, whatever stands around them. */
export const questions = (faq) =>
  sections(faq, (items) => items.map((it) => `<details id="${it.id}"><summary>${esc(it.q)}</summary>${answer(it)}</details>`).join(''));

/** How a harness works with questions whose widget a function finds. */
export const worksWith = (place, widgetOf) => ({
  item: `${place} details`,
  operable: () => true,
  ready: (element) => Boolean(widgetOf(element.closest(place))?.hasUpdated),
  header: (element) => element.firstElementChild,
  isOpen: (element) => element.open,
  open: (element) => (element.open = true),
  expandAll: (root) => root.querySelectorAll(place).forEach((each) => widgetOf(each).expandAll()),
});

export const { html, mount, unmount, ready, operable, header, openItem, isOpen, expandAll } = accordion({
  html: (faq) => `<faq-accordion>${questions(faq)}</faq-accordion>`,
  ...worksWith('faq-accordion', (widget) => widget),
});
