import { expect } from '@open-wc/testing';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { whatIsKept } from '../support/kept.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { buttonsOf } from '../support/meter.js';
import { callIn, choiceField, choose, stepsIn } from '../support/timeline.js';

const STEPS = `
  <h2>Na de miskraam</h2>
  <h3 class="nazorg-call">Wanneer bel je?</h3><p>Bij koorts.</p>
  <h3>Voor iedereen</h3><p>A</p>
  <h3 data-variant="expectant">Wachten</h3><p>B</p>
  <h3 data-variant="medication" data-situation="after-one">Tabletten, één keer</h3><p>C</p>
  <h3 data-variant="medication" data-situation="tests-planned">Tabletten, testen</h3><p>D</p>
  <h3 data-variant="curettage">Operatie</h3><p>E</p>`;

const ALL = ['Voor iedereen', 'Wachten', 'Tabletten, één keer', 'Tabletten, testen', 'Operatie'];

const SHOWN: Record<string, string[]> = {
  expectant: ['Voor iedereen', 'Wachten'],
  medication: ['Voor iedereen', 'Tabletten, één keer', 'Tabletten, testen'],
  curettage: ['Voor iedereen', 'Operatie'],
};

const timeline = (attributes = '', written = STEPS): Promise<AftercareTimelineElement> =>
  settled<AftercareTimelineElement>(`<aftercare-timeline lang="nl" ${attributes}>${written}</aftercare-timeline>`);

const titlesIn = (widget: AftercareTimelineElement): string[] => stepsIn(widget).map(({ title }) => title);

describe('variants of <aftercare-timeline>', () => {
  it('are all there where nobody chose, with a field to choose one', async () => {
    const widget = await timeline();
    expect(titlesIn(widget)).to.deep.equal(ALL);
    expect(Array.from(choiceField(widget, 'variant').options, ({ value }) => value)).to.deep.equal([
      '',
      'expectant',
      'medication',
      'curettage',
    ]);
  });

  for (const [variant, titles] of Object.entries(SHOWN)) {
    it(`leave the steps for ${variant} and for everybody when the tag says so or the reader chooses it, and when to call as ever`, async () => {
      const chosen = await timeline();
      const call = callIn(chosen);
      await choose(chosen, 'variant', variant);
      for (const widget of [chosen, await timeline(`variant="${variant}"`)]) {
        expect(titlesIn(widget)).to.deep.equal(titles);
        expect(callIn(widget)).to.equal(call);
        expect(choiceField(widget, 'variant').value).to.equal(variant);
      }
    });
  }

  it('go together with the situation', async () => {
    const widget = await timeline('variant="medication"');
    await choose(widget, 'situation', 'tests-planned');
    expect(titlesIn(widget)).to.deep.equal(['Voor iedereen', 'Tabletten, testen']);
    await choose(widget, 'variant', '');
    expect(titlesIn(widget)).to.deep.equal(['Voor iedereen', 'Wachten', 'Tabletten, testen', 'Operatie']);
  });

  it('are forgotten with Clear, and kept nowhere', async () => {
    const widget = await timeline();
    const before = JSON.stringify([widget.outerHTML, await whatIsKept()]);
    await choose(widget, 'variant', 'curettage');
    expect(JSON.stringify([widget.outerHTML, await whatIsKept()])).to.equal(before);
    buttonsOf(widget, 'clear')[0]!.click();
    await widget.updateComplete;
    expect(titlesIn(widget)).to.deep.equal(ALL);
    expect(choiceField(widget, 'variant').value).to.equal('');
    expect(buttonsOf(widget, 'clear')).to.have.length(0);
  });

  it('are offered only where there is more than one, in the order in which they come', async () => {
    const one = await timeline('', '<h3 data-variant="expectant">Wachten</h3><p>A</p><h3>Later</h3><p>B</p>');
    expect(choiceField(one, 'variant') === null).to.equal(true);
    const two = await timeline('', '<h3 data-variant="curettage">Operatie</h3><p>A</p><h3 data-variant="expectant">Wachten</h3><p>B</p>');
    expect(Array.from(choiceField(two, 'variant').options, ({ value }) => value)).to.deep.equal(['', 'curettage', 'expectant']);
  });

  it('are called as the line says for whom a step is, else by their name', async () => {
    const knee = `
      <p class="nazorg-start">Dag van de operatie</p>
      <p class="nazorg-start" data-variant="kijk">Kijkoperatie: <span>Dag van de kijkoperatie</span></p>
      <h3 data-variant="prothese" data-situation="alleen" data-from-day="1">Lopen</h3>
      <p class="nazorg-for">Je woont alleen</p><p class="nazorg-for">Een nieuwe knie</p><p>A</p>
      <h3 data-variant="kijk" data-from-day="2">Fietsen</h3><p>B</p>
      <h3 data-variant="wachten" data-no-day data-from-day="3">Oefenen</h3><p>C</p>`;
    const widget = await timeline('date-input', knee);
    expect(Array.from(choiceField(widget, 'variant').options, ({ label }) => label)).to.deep.equal([
      'Alle stappen',
      'Een nieuwe knie',
      'kijk',
      'wachten',
    ]);
    const dateLabel = (): string | undefined => widget.shadowRoot?.querySelector('.date legend')?.textContent?.trim();
    expect(dateLabel()).to.equal('Dag van de operatie');
    await choose(widget, 'variant', 'kijk');
    expect(dateLabel()).to.equal('Dag van de kijkoperatie');
    await choose(widget, 'variant', 'wachten');
    expect(dateLabel()).to.equal(undefined);
  });

  it('are not in the course of our packs', async () => {
    const widget = await timeline('', '');
    expect(choiceField(widget, 'variant') === null).to.equal(true);
    expect(widget.querySelectorAll('[data-variant]:not(.nazorg-start)')).to.have.length(0);
  });

  it('that nobody knows leave all steps there, and the editor reads which ones there are', async () => {
    let widget: AftercareTimelineElement | undefined;
    const messages = await messagesDuring(async () => (widget = await timeline('variant="surgery"')));
    expect(titlesIn(widget!)).to.deep.equal(ALL);
    expect(choiceField(widget!, 'variant').value).to.equal('');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('expectant').and.contain('medication').and.contain('curettage');
  });

  it('can have any name', async () => {
    const widget = await timeline('variant="constructor"', `${STEPS}<h3 data-variant="constructor">Over</h3><p>F</p>`);
    expect(titlesIn(widget)).to.deep.equal(['Voor iedereen', 'Over']);
  });
});
