import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { beforeScript } from '../support/before-script.js';
import { engine } from '../support/engine.js';
import { widgetIn } from '../support/widget-in.js';

const LONG = 'Je kunt een blauwe plek krijgen. Die trekt vanzelf weg, soms na een paar dagen en soms na een paar weken. '.repeat(2);

const CALL = '<div class="nazorg-step"><h3 class="nazorg-call">Wanneer bel je?</h3><p>Bij koorts.</p><ul><li>Of pijn.</li></ul></div>';

const STEPS = [
  '<div class="nazorg-step"><h3 data-from-day="0" data-to-day="1">De eerste dag</h3><p class="nazorg-when">Vandaag</p><p>Til nog niets.</p></div>',
  `<div class="nazorg-step"><h3 data-from-day="0" data-to-day="7">Een blauwe plek</h3><p>${LONG}</p></div>`,
  '<div class="nazorg-step"><h3>Slapen</h3><ul><li>Ga op tijd naar bed.</li></ul></div>',
  '<div class="nazorg-step"><h3 data-from-day="7">De uitslag</h3><p>Je arts belt je.</p></div>',
  `<div class="nazorg-step"><h3>Later</h3><p>${LONG}</p><p>En dan weer verder.</p></div>`,
].join('\n');

const placesOf = (elements: Iterable<Element>): number[] =>
  [...elements].flatMap((element) => {
    const { top, left } = element.getBoundingClientRect();
    return [Math.round(top), Math.round(left)];
  });

/** Only Chromium and Firefox let a test change the size of the window; the box is as wide as asked for in all. */
const WIDTHS = [320, 480, 768, 820, 1168];

describe('plain HTML that <aftercare-timeline> takes over', () => {
  for (const width of WIDTHS) {
    for (const [what, written] of [
      ['steps', STEPS],
      ['when to call and steps', `${CALL}\n${STEPS}`],
    ] as const) {
      it(`stays where it is, ${width} pixels wide: ${what}`, async () => {
        if (engine === 'Chromium') await setViewport({ width: Math.max(800, width), height: 600 });
        const page = await fixture(`
          <main style="width: ${width}px; font: 16px/1.5 sans-serif">
            ${beforeScript}
            <p>Ervoor.</p>
            <div class="nazorg-aftercare-timeline" data-nazorg="aftercare-timeline" lang="nl">${written}</div>
            <p class="after">Daarna.</p>
          </main>`);
        const words = page.querySelectorAll('h3, h3 ~ *, li, .after');
        const before = placesOf(words);
        expect(before).to.have.length.above(20);
        upgradePlainHtml(page);
        await widgetIn(page).updateComplete;
        expect(placesOf(words)).to.deep.equal(before);
      });
    }
  }
});
