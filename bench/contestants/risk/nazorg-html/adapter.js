import { drawing } from '../../../lib/kit.js';
import { isReady, table } from '../nazorg-element/adapter.js';

const PER_ROW = 10;

const squares = (from, to) =>
  Array.from(
    { length: to - from },
    (_, index) => `M${((from + index) % PER_ROW) * 9 + 1.5} ${Math.floor((from + index) / PER_ROW) * 9 + 1.5}h6v6h-6z`,
  ).join('');

/** The picture as the demo has it before the script, and without one. */
const picture = ({ k, n }) =>
  `<br><svg class="nazorg-picture" viewBox="0 0 90 90" width="120" height="120" fill="none" stroke="currentColor" aria-hidden="true">` +
  `<path d="${squares(k, n)}"></path><path d="${squares(0, k)}" fill="currentColor"></path></svg>`;

export const { html, mount, unmount, ready } = drawing({
  html: (risk) => `<div class="nazorg-risk-meter" data-nazorg="risk-meter" lang="nl">${table(risk, picture(risk))}</div>`,
  ready: (root) => isReady(root, (box) => box.shadowRoot?.querySelector('risk-meter')),
});
