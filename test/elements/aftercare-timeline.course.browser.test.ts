import { expect, html } from '@open-wc/testing';
import { language } from '../../src/generated/languages/nl.js';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { proseWords } from '../../src/prose/prose-node.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { callIn, chooseSituation, situationField, stepsIn } from '../support/timeline.js';

/** Titles of the steps of the built-in course, as its data has them. */
const BUILT_IN: string[] = language.packs['recurrent-miscarriage']!.timeline.flatMap((node) =>
  typeof node === 'object' && node.tag === 'h2' && node.attributes?.['class'] !== 'nazorg-call' ? [proseWords(node.children ?? [])] : [],
);

/** A course of an author's own, with steps for two situations. */
const OWN = `<h2>De weken erna</h2>
  <h3 class="nazorg-call">Wanneer bel je?</h3><p>Is er levensgevaar? Bel <a href="tel:112">112</a>.</p>
  <h3>Rust</h3><p>Voor iedereen.</p>
  <h3 data-situation="at-home">Thuis</h3><p class="nazorg-for">Als je naar huis gaat</p><p>Bel morgen.</p>
  <h3 data-situation="in-hospital">Hier</h3><p class="nazorg-for">Als je hier blijft</p><p>Wij komen langs.</p>`;

const TITLES = { '': ['Rust', 'Thuis', 'Hier'], 'at-home': ['Rust', 'Thuis'], 'in-hospital': ['Rust', 'Hier'] };

const titlesIn = (widget: AftercareTimelineElement): string[] => stepsIn(widget).map(({ title }) => title);

const timeline = (): Promise<AftercareTimelineElement> =>
  settled(html`
    <aftercare-timeline lang="nl"></aftercare-timeline>
  `);

const own = (): Promise<AftercareTimelineElement> => settled(`<aftercare-timeline lang="nl">${OWN}</aftercare-timeline>`);

/** Where when to call stands among all that is shown: 0 is first. */
const placeOfCall = (widget: AftercareTimelineElement): number => {
  const call = widget.querySelector('.nazorg-call')!;
  const headings = Array.from(widget.querySelectorAll('h2, h3, h4, h5, h6')).filter((heading) => heading.checkVisibility());
  return headings.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top).indexOf(call) - 1;
};

describe('the course in <aftercare-timeline>', () => {
  it('shows every step of the content, in its order, each with its words of time', async () => {
    const widget = await timeline();
    expect(titlesIn(widget)).to.deep.equal(BUILT_IN);
    expect(BUILT_IN).to.have.length.above(5);
    for (const when of widget.querySelectorAll('.nazorg-when')) expect(when.textContent.trim()).to.not.equal('');
    expect(widget.querySelectorAll('.nazorg-when')).to.have.length(BUILT_IN.length);
  });

  it('puts the words of time into the heading of a step', async () => {
    const widget = await timeline();
    expect(stepsIn(widget).map(({ title }) => title)).to.include('Nog bloedverlies: tot 2 weken erna');
  });

  it('leads from each step about bleeding or pain to when to call', async () => {
    const widget = await timeline();
    const address = `#${widget.querySelector('.nazorg-call')!.id}`;
    const titles = Array.from(widget.querySelectorAll('.nazorg-see-call'), (line) => {
      expect(line.querySelector('a')!.getAttribute('href')).to.equal(address);
      expect(line.textContent).to.equal('Wanneer bel je?');
      return stepsIn(widget).find(({ words }) => words.includes(shownText(line.previousElementSibling!)))!.title;
    });
    expect(titles.map((title) => title.split(':')[0])).to.deep.equal(['Krampen en bloedverlies', 'Lichte krampen', 'Nog bloedverlies']);
  });

  it('says when to call before all steps, right after its title, in a part of its own', async () => {
    const widget = await timeline();
    expect(placeOfCall(widget)).to.equal(0);
    expect(callIn(widget)).to.match(/^Wanneer bel je\? Is er levensgevaar/);
  });

  for (const situation of ['at-home', 'in-hospital'] as const) {
    it(`shows the steps for ${situation} when the tag says so or the reader chooses it, and when to call as ever`, async () => {
      const written = await settled<AftercareTimelineElement>(
        `<aftercare-timeline lang="nl" situation="${situation}">${OWN}</aftercare-timeline>`,
      );
      const chosen = await own();
      const call = callIn(chosen);
      await chooseSituation(chosen, situation);
      for (const widget of [written, chosen]) {
        expect(titlesIn(widget)).to.deep.equal(TITLES[situation]);
        expect(callIn(widget)).to.equal(call);
        expect(placeOfCall(widget)).to.equal(0);
        expect(situationField(widget).value).to.equal(situation);
      }
    });
  }

  it('shows all steps again when the reader chooses so', async () => {
    const widget = await own();
    await chooseSituation(widget, 'at-home');
    await chooseSituation(widget, '');
    expect(titlesIn(widget)).to.deep.equal(TITLES['']);
  });

  it('shows all steps for a situation it does not know, and tells the editor which ones there are', async () => {
    let widget: AftercareTimelineElement | undefined;
    const messages = await messagesDuring(async () => {
      widget = await settled<AftercareTimelineElement>(`<aftercare-timeline lang="nl" situation="constructor">${OWN}</aftercare-timeline>`);
    });
    expect(titlesIn(widget!)).to.deep.equal(TITLES['']);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('at-home').and.contain('in-hospital');
  });

  it('shows no telephone number but the emergency number as long as the hospital gave none', async () => {
    const widget = await timeline();
    expect(widget.querySelectorAll('a[href^="tel:"]:not([href="tel:112"])')).to.have.length(0);
    expect(callIn(widget).replace(/\b112\b/g, '')).to.not.match(/\d{3}/);
  });

  it('shows the lines for worries of the hospital with when to call', async () => {
    const widget = await settled<AftercareTimelineElement>(html`
      <aftercare-timeline lang="nl" profile="/answers/profile.json"></aftercare-timeline>
    `);
    const [lines] = widget.querySelectorAll('.nazorg-lines');
    expect(callIn(widget)).to.contain(shownText(lines!));
    expect(Array.from(lines!.querySelectorAll('a[href^="tel:"]'), (link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+31201234567',
      'tel:112',
    ]);
    expect(shownText(lines!)).to.contain('Overdag').and.contain('020 123 45 67').and.not.contain('Lotgenoten');
    expect(placeOfCall(widget)).to.equal(0);
  });
});
