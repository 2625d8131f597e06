import { expect, fixture } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { holdClock, type HeldClock } from '../support/clock.js';
import { complete } from '../support/fixtures.js';
import { callLinesSeen, questionsSeen, searchFor, searchStatus } from '../support/search-field.js';

const URGENT = `<div class="nazorg-urgent"><h2 class="nazorg-call">Wanneer bel je?</h2><div class="nazorg-tiers">
  <section class="nazorg-tier"><h3>Is er levensgevaar?</h3><p class="nazorg-emergency"><a href="tel:112" class="nazorg-phone">Bel <bdi>112</bdi></a></p></section>
  <section class="nazorg-tier"><h3>Bel meteen</h3><ul class="nazorg-lines">
    <li class="nazorg-line nazorg-line-timed"><a href="tel:+31201234567" class="nazorg-phone"><span class="nazorg-line-label">Overdag</span> <bdi>020 123 4567</bdi></a></li>
  </ul><ul><li>Je hebt koorts of je voelt je ziek.</li><li>Je hebt heel veel pijn.</li></ul></section>
</div><p class="nazorg-unanswered">Neemt niemand op? Bel <a href="tel:112">112</a>.</p></div>`;

const QUESTIONS = `<details><summary>Wat is een miskraam?</summary><p>Een miskraam komt vaak voor.</p></details>
  <details><summary>Mag ik een pijnstiller nemen?</summary><p>Ja.</p></details>`;

/** A page with the words of a pack on it, as a snippet gives them, or with words of its own. */
const page = async (inside: string, above = URGENT): Promise<FaqAccordionElement> => {
  const box = await fixture<HTMLElement>(
    `<div>${above}<faq-accordion lang="nl" searchable profile="/answers/hours-profile.json">${inside}</faq-accordion></div>`,
  );
  const widget = box.querySelector('faq-accordion')!;
  await complete(widget);
  return widget;
};

const COPY = `${QUESTIONS}<p class="nazorg-disclaimer">Deze tekst is algemene informatie.</p>`;

describe('<faq-accordion searchable> around words that stand on the page', () => {
  let clock: HeldClock;
  beforeEach(() => (clock = holdClock('2026-11-23T20:00:00+01:00')));
  afterEach(() => clock.letGo());

  it('finds the signs of when to call as the page has them, with the emergency number', async () => {
    const widget = await page(COPY);
    await searchFor(widget, 'koorts');
    expect(callLinesSeen(widget)).to.include.members(['Wanneer bel je?', 'Bel 112', 'Je hebt koorts of je voelt je ziek.']);
    expect(callLinesSeen(widget)).not.to.include('Je hebt heel veel pijn.');
    expect(searchStatus(widget)).to.contain('Kijk bij ‘Wanneer bel je?’.');
  });

  it('says of a line whether it is open, and what to do when nobody answers, where nothing is found', async () => {
    const widget = await page(COPY);
    await searchFor(widget, 'xyzzy');
    expect(callLinesSeen(widget)).to.include('Neemt niemand op? Bel 112.');
    const said = (): string => widget.shadowRoot!.querySelector('.call .nazorg-now')?.shadowRoot?.textContent.trim() ?? '';
    while (said() === '') await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(said()).to.match(/^Nu niet bereikbaar, wel vanaf dinsdag om 08:00/);
  });

  it('knows the synonyms of the language around a copy of a pack, and none around words of an author', async () => {
    const copy = await page(COPY);
    await searchFor(copy, 'paracetamol');
    expect(questionsSeen(copy)).to.deep.equal(['Mag ik een pijnstiller nemen?']);
    const own = await page(QUESTIONS, '');
    await searchFor(own, 'paracetamol');
    expect(searchStatus(own)).to.contain('Geen vragen gevonden');
  });
});
