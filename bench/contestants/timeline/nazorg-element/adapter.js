import { drawing, esc } from '../../../lib/kit.js';

/** The course as an editor writes it: a heading for each step, its words of time, and what belongs to it. */
export const steps = (timeline) =>
  timeline.steps
    .map(
      ({ when, title, text }) =>
        `<div class="nazorg-step"><h3>${esc(title)}</h3><p class="nazorg-when">${esc(when)}</p><p>${esc(text)}</p></div>`,
    )
    .join('');

export const isReady = (root) => [...root.querySelectorAll('aftercare-timeline')].at(-1)?.shadowRoot?.querySelector('.step');

export const { html, mount, unmount, ready } = drawing({
  html: (timeline) => `<aftercare-timeline lang="nl">${steps(timeline)}</aftercare-timeline>`,
  ready: isReady,
});
