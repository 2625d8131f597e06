import { drawing } from '../../../lib/kit.js';
import { isReady, steps } from '../nazorg-element/adapter.js';

export const { html, mount, unmount, ready } = drawing({
  html: (timeline) => `<div class="nazorg-aftercare-timeline" data-nazorg="aftercare-timeline" lang="nl">${steps(timeline)}</div>`,
  ready: (root) => isReady(root, (box) => box.shadowRoot?.querySelector('aftercare-timeline')),
});
