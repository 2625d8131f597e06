import { drawing } from '../../../lib/kit.js';
import { isReady, table } from '../nazorg-element/adapter.js';

/** Where a mark of a row or a column stands: ten of them, in two halves. */
const place = (at) => at * 10 + (at < 5 ? 0 : 3);

/** Strokes along the marks of each half of a row, which dashes cut into squares or, from middle to middle, into rounds. */
const strokes = (from, to, inset) => {
  let path = '';
  for (let at = from; at < to; at += 5 - (at % 5)) {
    const length = (Math.min(to, at - (at % 5) + 5) - at - 1) * 10 + 8 - 2 * inset;
    path += `M${place(at % 10) + inset} ${place(Math.floor(at / 10)) + 4}h${inset ? length + 0.1 : length}`;
  }
  return path;
};

/** The line between the two groups: in the middle of the gap before the first of the others. */
const edge = (at) => (at === 0 ? 0 : place(at) - (at === 5 ? 2.5 : 1));
const line = (count) => {
  const [column, row] = [count % 10, Math.floor(count / 10)];
  if (column === 0) return `M0 ${edge(row)}H101`;
  return `M0 ${row === 9 ? 101 : edge(row + 1)}H${edge(column)}V${edge(row)}${row === 0 ? '' : 'H101'}`;
};

/** The picture as the demo has it before the script, and without one. */
const picture = ({ k, n }) =>
  `<br><svg class="nazorg-picture" viewBox="0 0 101 101" width="120" height="120" fill="none" stroke="currentColor" aria-hidden="true">` +
  `<path d="${strokes(k, n, 4)}" stroke-width="8" stroke-linecap="round" stroke-dasharray="0 10" stroke-opacity="0.6"></path>` +
  `<path d="${strokes(0, k, 0)}" stroke-width="8" stroke-dasharray="8 2"></path><path d=""></path>` +
  `<path d="${line(k)}" stroke-width="1.5"></path></svg>`;

export const { html, mount, unmount, ready } = drawing({
  html: (risk) => `<div class="nazorg-risk-meter" data-nazorg="risk-meter" lang="nl">${table(risk, picture(risk))}</div>`,
  ready: (root) => isReady(root, (box) => box.shadowRoot?.querySelector('risk-meter')),
});
