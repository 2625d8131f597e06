import { expect } from '@open-wc/testing';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { stepsIn } from '../support/timeline.js';

const STEPS = `
  <h3 data-from-day="0" data-to-day="14">Een</h3><p>A</p>
  <h3 data-from-day="30" data-to-day="60">Twee</h3><p>B</p>
  <h3 data-from-day="23" data-to-day="31">Drie</h3><p>C</p>
  <h3 data-from-day="3" data-to-day="3">Vier</h3><p>D</p>
  <h3 data-from-day="70">Vijf</h3><p>E</p>`;

/** What the spans read as from 5 December 2026 on: in a month, over two, over the turn of the year, on one day, from a day on. */
const SENTENCES: Record<string, string[]> = {
  nl: [
    'Tussen 5 en 19 december 2026',
    'Tussen 4 januari en 3 februari 2027',
    'Tussen 28 december 2026 en 5 januari 2027',
    '8 december 2026',
    'Vanaf 13 februari 2027',
  ],
  en: [
    'Between 5 and 19 December 2026',
    'Between 4 January and 3 February 2027',
    'Between 28 December 2026 and 5 January 2027',
    '8 December 2026',
    'From 13 February 2027',
  ],
  de: [
    'Zwischen dem 5. und dem 19. Dezember 2026',
    'Zwischen dem 4. Januar und dem 3. Februar 2027',
    'Zwischen dem 28. Dezember 2026 und dem 5. Januar 2027',
    '8. Dezember 2026',
    'Ab dem 13. Februar 2027',
  ],
  fr: [
    'Entre le 5 et le 19 décembre 2026',
    'Entre le 4 janvier et le 3 février 2027',
    'Entre le 28 décembre 2026 et le 5 janvier 2027',
    '8 décembre 2026',
    'À partir du 13 février 2027',
  ],
  pl: [
    'Między 5 a 19 grudnia 2026',
    'Między 4 stycznia a 3 lutego 2027',
    'Między 28 grudnia 2026 a 5 stycznia 2027',
    '8 grudnia 2026',
    'Od 13 lutego 2027',
  ],
  tr: [
    '5 ile 19 Aralık 2026 arasında',
    '4 Ocak ile 3 Şubat 2027 arasında',
    '28 Aralık 2026 ile 5 Ocak 2027 arasında',
    '8 Aralık 2026',
    '13 Şubat 2027 tarihinden itibaren',
  ],
  uk: [
    'Між 5 і 19 грудня 2026 р.',
    'Між 4 січня і 3 лютого 2027 р.',
    'Між 28 грудня 2026 р. і 5 січня 2027 р.',
    '8 грудня 2026 р.',
    'Починаючи з 13 лютого 2027 р.',
  ],
  ar: [
    'بين 5 و19 ديسمبر 2026',
    'بين 4 يناير و3 فبراير 2027',
    'بين 28 ديسمبر 2026 و5 يناير 2027',
    '8 ديسمبر 2026',
    'ابتداءً من 13 فبراير 2027',
  ],
};

describe('dates in <aftercare-timeline>, in every language and engine', () => {
  for (const [language, sentences] of Object.entries(SENTENCES)) {
    it(`read as people say them: ${language}, ${sentences[0]!}`, async () => {
      let widget: AftercareTimelineElement | undefined;
      await messagesDuring(async () => {
        widget = await settled<AftercareTimelineElement>(
          `<aftercare-timeline lang="${language}" start="2026-12-05">${STEPS}</aftercare-timeline>`,
        );
      });
      expect(stepsIn(widget!).map(({ dates }) => dates)).to.deep.equal(sentences);
    });
  }

  it('number the first day of a month in French, in spans and by itself', async () => {
    const course = `
      <h3 data-from-day="0" data-to-day="14">Een</h3><p>A</p>
      <h3 data-from-day="31" data-to-day="59">Twee</h3><p>B</p>
      <h3 data-from-day="0" data-to-day="0">Drie</h3><p>C</p>
      <h3 data-from-day="90">Vier</h3><p>D</p>`;
    let widget: AftercareTimelineElement | undefined;
    await messagesDuring(async () => {
      widget = await settled<AftercareTimelineElement>(`<aftercare-timeline lang="fr" start="2027-01-01">${course}</aftercare-timeline>`);
    });
    expect(stepsIn(widget!).map(({ dates }) => dates)).to.deep.equal([
      'Entre le 1er et le 15 janvier 2027',
      'Entre le 1er février et le 1er mars 2027',
      '1er janvier 2027',
      'À partir du 1er avril 2027',
    ]);
  });
});
