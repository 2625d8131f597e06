import { expect, fixture } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { complete, settled } from '../support/fixtures.js';
import { callLinesSeen, questionsSeen, searchFor, searchStatus } from '../support/search-field.js';
import { widgetIn } from '../support/widget-in.js';

const WRITTEN = `
  <h2>Je bezoek</h2>
  <p>Wat je vooraf weet.</p>
  <details><summary>Waar kan ik parkeren?</summary><p>Naast de ingang.</p></details>
  <details><summary>Is er een lift?</summary><p>Ja, bij de balie.</p></details>
  <h2>Erna</h2>
  <details><summary>Wat is een curettage?</summary><p>Een ingreep.</p></details>
  <details><summary>Mag ik autorijden?</summary><p>Morgen weer.</p></details>`;

const BARE = WRITTEN.replace(/<(h2|p)>[^<]*<\/\1>\s*<(?=details|h2)/g, '<').replace(/<h2>.*?<\/h2>/g, '');

const FIRST = ['Waar kan ik parkeren?', 'Is er een lift?'];
const SECOND = ['Wat is een curettage?', 'Mag ik autorijden?'];
const NONE = 'Geen vragen gevonden. Bellen met een vraag mag altijd.';

const tag = (written: string, attributes = ''): Promise<FaqAccordionElement> =>
  settled<FaqAccordionElement>(`<faq-accordion lang="nl" searchable ${attributes}>${written}</faq-accordion>`);

const headingsSeen = (widget: Element): string[] =>
  [...widget.querySelectorAll('h2')].filter((heading) => heading.checkVisibility()).map(({ textContent }) => textContent);

describe('<faq-accordion searchable> without a question that holds what is typed', () => {
  it('shows the section that comes nearest, with its heading, and says which', async () => {
    const widget = await tag(WRITTEN);
    await searchFor(widget, 'curetasie');
    expect(questionsSeen(widget)).to.deep.equal(SECOND);
    expect(headingsSeen(widget)).to.deep.equal(['Erna']);
    expect(searchStatus(widget)).to.equal(`${NONE} Kijk bij ‘Erna’.`);
  });

  it('shows the section with most of what is typed', async () => {
    const widget = await tag(WRITTEN);
    await searchFor(widget, 'lift voor de hond');
    expect(questionsSeen(widget)).to.deep.equal(FIRST);
  });

  it('shows the first section where nothing is like it', async () => {
    const widget = await tag(WRITTEN);
    await searchFor(widget, 'voetbal');
    expect(questionsSeen(widget)).to.deep.equal(FIRST);
    expect(searchStatus(widget)).to.equal(`${NONE} Kijk bij ‘Je bezoek’.`);
  });

  it('shows the question that comes nearest where no headings are, and all of them where none does', async () => {
    const widget = await tag(BARE);
    await searchFor(widget, 'curetasie');
    expect(questionsSeen(widget)).to.deep.equal(['Wat is een curettage?']);
    expect(searchStatus(widget)).to.equal(`${NONE} Kijk bij ‘Wat is een curettage?’.`);
    await searchFor(widget, 'voetbal');
    expect(questionsSeen(widget)).to.deep.equal([...FIRST, ...SECOND]);
    expect(searchStatus(widget)).to.equal(NONE);
  });

  it('does so in a box of plain HTML', async () => {
    const page = await fixture(`<main><div class="nazorg-faq-accordion" lang="nl" data-searchable>${WRITTEN}</div></main>`);
    upgradePlainHtml(page);
    const widget = widgetIn<FaqAccordionElement>(page);
    await complete(widget);
    await searchFor(widget, 'curetasie');
    expect(questionsSeen(page.querySelector('.nazorg-faq-accordion')!)).to.deep.equal(SECOND);
  });

  it('gives the number to call where the page knows one, and no box where it knows none', async () => {
    const known = await tag(WRITTEN, 'profile="/answers/profile.json"');
    await searchFor(known, 'voetbal');
    expect(callLinesSeen(known)[0]).to.contain('020 123 45 67');
    const unknown = await tag(WRITTEN);
    await searchFor(unknown, 'voetbal');
    expect(unknown.shadowRoot!.querySelector('.call')!.checkVisibility()).to.equal(false);
  });

  it('says whom to call in the words of a pack, and none of its signs', async () => {
    const widget = await settled<FaqAccordionElement>('<faq-accordion lang="nl" pack="miscarriage" searchable></faq-accordion>');
    await searchFor(widget, 'voetbal');
    expect(callLinesSeen(widget)).to.deep.equal([
      'Overdag op werkdagen: bel de huisarts.',
      '’s Avonds, ’s nachts, in het weekend en op feestdagen: bel de huisartsenpost. Het nummer vind je als je zoekt op ‘huisartsenpost’ en je woonplaats.',
      'Twijfel je? Bel. Je belt nooit voor niets.',
      'Neemt niemand op, of wordt het erger? Bel 112.',
    ]);
    expect(questionsSeen(widget)).to.include('Wat is een curettage?');
    expect(searchStatus(widget)).to.contain('Kijk bij ‘Wat gebeurt er, en wat kan ik kiezen?’.');
  });

  it('gives the number of a page with a pack that has no course', async () => {
    const widget = await settled<FaqAccordionElement>(
      '<faq-accordion lang="nl" src="/answers/pack-without-timeline.json" profile="/answers/profile.json" searchable></faq-accordion>',
    );
    await searchFor(widget, 'voetbal');
    expect(callLinesSeen(widget)[0]).to.contain('020 123 45 67');
  });

  it('says it once, politely', async () => {
    const widget = await tag(WRITTEN);
    const status = widget.shadowRoot!.querySelector('[role="status"]')!;
    let said = 0;
    const count = new MutationObserver(() => (said += 1));
    count.observe(status, { childList: true, characterData: true, subtree: true });
    for (const typed of ['voetbal', 'voetball', 'voetballe']) await searchFor(widget, typed);
    count.disconnect();
    expect(said).to.equal(1);
  });

  it('shows everything again once nothing is typed, and the questions that are found once some are', async () => {
    const widget = await tag(WRITTEN);
    await searchFor(widget, 'voetbal');
    await searchFor(widget, 'autorijden');
    expect(questionsSeen(widget)).to.deep.equal(['Mag ik autorijden?']);
    await searchFor(widget, '');
    expect(questionsSeen(widget)).to.deep.equal([...FIRST, ...SECOND]);
    expect(searchStatus(widget)).to.equal('');
  });
});
