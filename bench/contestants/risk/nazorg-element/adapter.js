import { drawing, esc } from '../../../lib/kit.js';

/** The figure from both sides, as an editor writes it: in a table that reads well by itself. */
export const table = ({ k, n, label, title }, picture = '') =>
  `<table><thead><tr><th scope="col">Groep</th><th scope="col">Wel een wondinfectie</th><th scope="col">Geen wondinfectie</th></tr></thead>` +
  `<tbody><tr><th scope="row">${esc(title)}${picture}</th><td>${esc(label)}</td><td>${n - k} van de ${n} mensen krijgen geen wondinfectie</td></tr></tbody></table>`;

/** The last of many meters, when it has been drawn: a tag, or a box with one in its shadow root. */
export const isReady = (root, widgetOf = (meter) => meter) => {
  const place = [...root.querySelectorAll('risk-meter, .nazorg-risk-meter')].at(-1);
  return place && widgetOf(place)?.hasUpdated && place.querySelector('tbody path');
};

export const { html, mount, unmount, ready } = drawing({
  html: (risk) => `<risk-meter lang="nl">${table(risk)}</risk-meter>`,
  ready: isReady,
});
