import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { detailsOf, openQuestionsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { messagesDuring, noticed, settled } from '../support/fixtures.js';
import { shownFrames } from '../support/frames.js';

const QUESTIONS = `
  <details id="first"><summary>Een</summary><p>Antwoord een.</p></details>
  <details id="vraag twéé"><summary>Twee</summary><p>Antwoord <span id="inside">twee</span>.</p></details>`;

const twoQuestions = (): Promise<FaqAccordionElement> => settled(`<faq-accordion lang="nl">${QUESTIONS}</faq-accordion>`);

const goTo = async (hash: string): Promise<void> => {
  const went = oneEvent(window, 'hashchange');
  location.hash = hash;
  await went;
};

const HOSTILE = {
  'a piece of HTML': '#"><img src=x onerror=alert(1)>',
  'a percent sign': '#%',
  'a bracket': '#[',
  'a closing quote and bracket': "#'])",
  'half a character': '#%E0%A4',
  'the name of a method': '#constructor',
  'a path': '#../..',
  '100 kB': `#${'a'.repeat(100_000)}`,
};

describe('a link to an answer of <faq-accordion>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const links = { 'its id': '#first', 'its id, percent-encoded': '#vraag%20tw%C3%A9%C3%A9', 'something inside it': '#inside' };
  for (const [what, hash] of Object.entries(links)) {
    const opens = hash === '#first' ? 'Een' : 'Twee';

    it(`opens it on arrival, by ${what}`, async () => {
      history.replaceState(null, '', hash);
      expect(openQuestionsOf(await twoQuestions())).to.deep.equal([opens]);
    });

    it(`opens it on a page that is already there, by ${what}`, async () => {
      const widget = await twoQuestions();
      await goTo(hash);
      expect(openQuestionsOf(widget)).to.deep.equal([opens]);
    });
  }

  it('opens an answer of the built-in content, and brings it into view', async () => {
    const first = await settled<FaqAccordionElement>(html`
      <faq-accordion lang="nl"></faq-accordion>
    `);
    const ids = detailsOf(first).map(({ id }) => id);
    const question = questionsOf(first).at(-1);
    first.remove();
    history.replaceState(null, '', `#${ids.at(-1)}`);
    const widget = await settled<FaqAccordionElement>(html`
      <faq-accordion lang="nl"></faq-accordion>
    `);
    expect(openQuestionsOf(widget)).to.deep.equal([question]);
    const { top } = widget.querySelector('details[open]')!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  const LONG = `<details><summary>Een</summary>${'<p>Lees rustig verder.</p>'.repeat(200)}<p id="deep">Hier.</p>${'<p>En verder.</p>'.repeat(200)}</details>`;

  for (const [when, arrive] of Object.entries({
    'on arrival': () => {
      history.replaceState(null, '', '#deep');
      return settled<FaqAccordionElement>(`<faq-accordion lang="nl">${LONG}</faq-accordion>`);
    },
    'on a page that is already there': async () => {
      const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${LONG}</faq-accordion>`);
      await goTo('#deep');
      await widget.updateComplete;
      return widget;
    },
  })) {
    it(`brings what it points at into view, deep inside a long answer, ${when}`, async () => {
      const widget = await arrive();
      // Browsers scroll to whole pixels.
      expect(widget.querySelector('#deep')!.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    });
  }

  it('opens it again when it is followed a second time', async () => {
    const link = await fixture<HTMLAnchorElement>('<a href="#first"><b>Lees meer</b></a>');
    const widget = await twoQuestions();
    const went = oneEvent(window, 'hashchange');
    link.firstElementChild!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    await went;
    togglesOf(widget)[0]!.click();
    expect(openQuestionsOf(widget)).to.deep.equal([]);
    link.click();
    // Firefox goes to the same place a moment later, and tells nobody.
    await shownFrames();
    expect(openQuestionsOf(widget)).to.deep.equal(['Een']);
  });

  it('does not open another answer that the same reader closed', async () => {
    const link = await fixture<HTMLAnchorElement>('<a href="#elsewhere">Lees meer</a>');
    const widget = await twoQuestions();
    await goTo('#first');
    togglesOf(widget)[0]!.click();
    const went = oneEvent(window, 'hashchange');
    link.click();
    await went;
    expect(openQuestionsOf(widget)).to.deep.equal([]);
  });

  it('opens it once: what the reader closed stays closed when the page changes something', async () => {
    history.replaceState(null, '', '#first');
    const widget = await twoQuestions();
    togglesOf(widget)[0]!.click();
    widget.insertAdjacentHTML('beforeend', '<details><summary>Drie</summary><p>Antwoord drie.</p></details>');
    await noticed(widget);
    expect(questionsOf(widget)).to.deep.equal(['Een', 'Twee', 'Drie']);
    expect(openQuestionsOf(widget)).to.deep.equal([]);
  });

  it('opens it in the widget that has it, and in no other', async () => {
    const page = await fixture(`
      <div>
        <faq-accordion lang="nl"><details id="other"><summary>Anders</summary>Antwoord</details></faq-accordion>
        <faq-accordion lang="nl">${QUESTIONS}</faq-accordion>
      </div>`);
    const [other, widget] = page.querySelectorAll('faq-accordion');
    await Promise.all([other!.updateComplete, widget!.updateComplete]);
    await goTo('#inside');
    expect(openQuestionsOf(other!)).to.deep.equal([]);
    expect(openQuestionsOf(widget!)).to.deep.equal(['Twee']);
  });

  for (const [what, hash] of Object.entries(HOSTILE)) {
    it(`opens nothing and breaks nothing when it is ${what}`, async () => {
      const messages = await messagesDuring(async () => {
        const widget = await twoQuestions();
        await goTo(hash);
        expect(openQuestionsOf(widget)).to.deep.equal([]);
        expect(openQuestionsOf(await twoQuestions())).to.deep.equal([]);
      });
      expect(messages).to.deep.equal([]);
      expect(document.images).to.have.length(0);
    });
  }
});
