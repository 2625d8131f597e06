import { drawing, esc } from '../../../lib/kit.js';

/** The course as an editor writes it: a heading for each step, its words of time, and what belongs to it. */
export const steps = (timeline) =>
  timeline.steps
    .map(
      ({ when, title, text }) =>
        `<div class="nazorg-step"><h3>${esc(title)}</h3><p class="nazorg-when">${esc(when)}</p><p>${esc(text)}</p></div>`,
    )
    .join('');

/** The last of many timelines, when its steps are there: a tag, or a box with one in its shadow root. */
export const isReady = (root, widgetOf = (timeline) => timeline) => {
  const place = [...root.querySelectorAll('aftercare-timeline, .nazorg-aftercare-timeline')].at(-1);
  return place && widgetOf(place)?.shadowRoot?.querySelector('.step');
};

export const { html, mount, unmount, ready } = drawing({
  html: (timeline) => `<aftercare-timeline lang="nl">${steps(timeline)}</aftercare-timeline>`,
  ready: isReady,
});
