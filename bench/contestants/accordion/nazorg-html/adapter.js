import { accordion, answer, esc, sections } from '../../../lib/kit.js';

const isItem = (element) => element.matches('.nazorg-item');
const toggleOf = (element) => element.querySelector('.nazorg-toggle');

export const { html, mount, unmount, ready, operable, header, openItem, isOpen, expandAll } = accordion({
  html: (faq) =>
    `<div class="nazorg-faq-accordion" data-nazorg="faq-accordion">${sections(faq, (items) => items.map((it) => `<details id="${it.id}"><summary>${esc(it.q)}</summary>${answer(it)}</details>`).join(''))}</div>`,
  item: ':is(.nazorg-faq-accordion, faq-accordion) details, .nazorg-item',
  operable: () => true,
  ready: (element) => isItem(element) && element.closest('faq-accordion').hasUpdated,
  header: (element) => toggleOf(element) ?? element.firstElementChild,
  isOpen: (element) => (isItem(element) ? toggleOf(element).ariaExpanded === 'true' : element.open),
  open: (element) => (isItem(element) ? element.closest('faq-accordion').show(element.id) : (element.open = true)),
  expandAll: (root) => root.querySelectorAll('faq-accordion').forEach((widget) => widget.expandAll()),
});
