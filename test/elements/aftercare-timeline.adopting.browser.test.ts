import { expect, html } from '@open-wc/testing';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { messagesDuring, noticed, settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { spansIn, stepsIn } from '../support/timeline.js';

const STEPS = `
  <h2>Na je bezoek</h2>
  <p>Zo gaat het verder.</p>
  <h3 class="nazorg-call">Wanneer bel je?</h3>
  <p>Bij koorts.</p>
  <h3 data-from-day="0" data-to-day="1">De eerste dag</h3>
  <p>Rust uit.</p><ul><li>Drink veel.</li></ul>
  <h3 data-from-day="7">De uitslag</h3>
  <h4>Hoe?</h4>
  <p>Per telefoon.</p>
  <h3>Later</h3>
  los woord`;

const timelineWith = (written: string, attributes = ''): Promise<AftercareTimelineElement> =>
  settled(`<aftercare-timeline lang="nl" ${attributes}>${written}</aftercare-timeline>`);

const wordsOf = (widget: AftercareTimelineElement): string[] => stepsIn(widget).map(({ words }) => words);

describe('<aftercare-timeline> with steps of the editor', () => {
  it('makes a step of each heading with what follows it', async () => {
    let widget: AftercareTimelineElement | undefined;
    const messages = await messagesDuring(async () => (widget = await timelineWith(STEPS)));
    expect(messages).to.deep.equal([]);
    expect(wordsOf(widget!)).to.deep.equal(['De eerste dag Rust uit. Drink veel.', 'De uitslag Hoe? Per telefoon.', 'Later los woord']);
    expect(spansIn(widget!).map(([name]) => name)).to.deep.equal(
      stepsIn(widget!)
        .slice(0, 2)
        .map(({ title }) => title),
    );
  });

  it('leaves the title and the introduction before the steps, and when to call between them', async () => {
    const words = shownText(await timelineWith(STEPS));
    expect(words).to.match(/^Na je bezoek Zo gaat het verder\. Wanneer bel je\? Bij koorts\. .*Het kan ook anders gaan\. De eerste dag/);
    expect(words).to.match(/Later los woord Afdrukken of meenemen$/);
  });

  it('works with headings alone, all of one level', async () => {
    const widget = await timelineWith('<h2>Een</h2><p>A</p><h2>Twee</h2><p>B</p>');
    expect(wordsOf(widget)).to.deep.equal(['Een A', 'Twee B']);
    expect(shownText(widget)).to.equal('Een A Twee B Afdrukken of meenemen');
  });

  it('turns its spans into dates', async () => {
    const widget = await timelineWith(STEPS, 'start="2026-02-28"');
    expect(stepsIn(widget).map(({ dates }) => dates)).to.deep.equal([
      'Tussen 28 februari en 1 maart 2026',
      'Vanaf 7 maart 2026',
      undefined,
    ]);
  });

  it('shows the steps of one situation when the editor named situations', async () => {
    const written =
      '<h3 data-situation="after-one">Een</h3><p>A</p><h3 data-situation="tests-planned">Twee</h3><p>B</p><h3>Drie</h3><p>C</p>';
    expect(wordsOf(await timelineWith(written, 'situation="tests-planned"'))).to.deep.equal(['Twee B', 'Drie C']);
  });

  for (const span of [
    'data-from-day="x"',
    'data-from-day="-3"',
    'data-from-day="1.5"',
    'data-from-day="9" data-to-day="2"',
    'data-from-day=""',
  ]) {
    it(`shows a step whose span makes no sense in words, without strange numbers: ${span}`, async () => {
      const widget = await timelineWith(
        `<h3 ${span}>Een</h3><p>A</p><h3 data-from-day="0" data-to-day="10">Twee</h3><p>B</p>`,
        'start="2026-12-05"',
      );
      expect(wordsOf(widget)).to.deep.equal(['Een A', 'Twee B']);
      expect(stepsIn(widget)[0]!.dates).to.equal(undefined);
      for (const bar of widget.shadowRoot!.querySelectorAll('path')) expect(bar.getAttribute('d')).to.not.match(/NaN|Infinity|-/);
    });
  }

  it('makes a step of a heading that is added later, and forgets one that goes', async () => {
    const widget = await timelineWith(STEPS);
    widget.insertAdjacentHTML('beforeend', '<h3>Erbij</h3><p>Nieuw.</p>');
    await noticed(widget);
    expect(wordsOf(widget).at(-1)).to.equal('Erbij Nieuw.');
    for (const word of widget.querySelectorAll('h3:nth-of-type(2), h3:nth-of-type(2) ~ :is(p, ul):not(h3:nth-of-type(3) ~ *)'))
      word.remove();
    await noticed(widget);
    expect(wordsOf(widget)).to.deep.equal(['De uitslag Hoe? Per telefoon.', 'Later los woord', 'Erbij Nieuw.']);
  });

  for (const [what, written] of [
    ['its built-in steps', ''],
    ['steps of the editor', STEPS],
  ] as const) {
    it(`works as a copy with ${what}`, async () => {
      const widget = await timelineWith(written);
      const copy = await settled<AftercareTimelineElement>(widget.outerHTML);
      expect(shownText(copy)).to.equal(shownText(widget));
      expect(copy.children).to.have.length(widget.children.length);
    });
  }

  it('leaves a paragraph alone as it is, adds no steps, and says so once', async () => {
    let widget: AftercareTimelineElement | undefined;
    const messages = await messagesDuring(
      async () =>
        (widget = await settled<AftercareTimelineElement>(html`
          <aftercare-timeline lang="nl"><p>Alleen dit.</p></aftercare-timeline>
        `)),
    );
    expect(stepsIn(widget!)).to.have.length(0);
    expect(shownText(widget!)).to.equal('Alleen dit.');
    expect(messages).to.have.length(1);
  });
});
