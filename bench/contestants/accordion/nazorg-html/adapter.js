import { accordion } from '../../../lib/kit.js';
import { questions, worksWith } from '../nazorg-element/adapter.js';

export const { html, mount, unmount, ready, operable, header, openItem, isOpen, expandAll } = accordion({
  html: (faq) => `<div class="nazorg-faq-accordion" data-nazorg="faq-accordion">${questions(faq)}</div>`,
  ...worksWith('.nazorg-faq-accordion', (box) => box.shadowRoot?.querySelector('faq-accordion')),
});
