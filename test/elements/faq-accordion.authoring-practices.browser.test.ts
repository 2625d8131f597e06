import { expect } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { detailsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { settled } from '../support/fixtures.js';
import { focused, press, tabBack } from '../support/keyboard.js';
import { shownText } from '../support/shown-text.js';

/*
 * What the regression tests of the W3C's Authoring Practices ask of an accordion and of questions that open
 * (https://github.com/w3c/aria-practices, test/tests/accordion_accordion.js and disclosure_faq.js), asked of ours. What they ask in
 * attributes (aria-expanded, aria-controls), the browser says of a <details> by itself; the region around a panel the practices
 * leave to the author.
 */

/** Three panels, the first of them open, each with two fields. */
const threePanels = (): Promise<FaqAccordionElement> =>
  settled(
    `<faq-accordion lang="nl" heading-level="3">${['Een', 'Twee', 'Drie']
      .map(
        (title, index) =>
          `<details ${index === 0 ? 'open' : ''}><summary>${title}</summary><p>Antwoord ${title}.
            <label>Veld A van ${title} <input></label> <label>Veld B van ${title} <input></label></p></details>`,
      )
      .join('')}</faq-accordion>`,
  );

/** What the APG's tests look at: for each panel whether it is said to be open, and whether it is on the screen. */
const states = (widget: Element): [open: boolean, shown: boolean][] =>
  detailsOf(widget).map((details) => [details.open, shownText(details.children[1]!) !== '']);

const CLOSED = [false, false];
const OPEN = [true, true];

/** The stops from the one that has the focus to one that is called so, but for links to an answer, which the W3C's examples don't have. */
const stopsTo = async (last: string, go: () => Promise<void> = () => press('Tab')): Promise<string[]> => {
  const names: string[] = [];
  while (names.at(-1) !== last) {
    await go();
    names.push((focused().closest('label') ?? focused()).textContent.trim());
    if (names.length > 50) throw new Error(`The focus doesn't come to "${last}", only to ${names.join(', ')}.`);
  }
  return names.filter((name) => name !== 'Kopieer de link');
};

describe('<faq-accordion>, by the tests of the W3C for an accordion', () => {
  it('has a heading in each header, with nothing beside it', async () => {
    const widget = await threePanels();
    expect(togglesOf(widget).map(({ children }) => [...children].map(({ localName }) => localName))).to.deep.equal([
      ['h3'],
      ['h3'],
      ['h3'],
    ]);
  });

  it('says of each panel whether it is expanded', async () => {
    const widget = await threePanels();
    expect(states(widget)).to.deep.equal([OPEN, CLOSED, CLOSED]);
  });

  for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
    it(`expands and collapses each panel with ${name}, and says so`, async () => {
      const widget = await threePanels();
      const [first, second, third] = togglesOf(widget);
      second!.focus();
      await press(key);
      expect(states(widget)).to.deep.equal([OPEN, OPEN, CLOSED]);
      third!.focus();
      await press(key);
      expect(states(widget)).to.deep.equal([OPEN, OPEN, OPEN]);
      first!.focus();
      await press(key);
      expect(states(widget)).to.deep.equal([CLOSED, OPEN, OPEN]);
      expect(focused() === first).to.equal(true);
    });
  }

  it('goes with Tab from header to header, through the fields of an open panel and past those of a closed one', async () => {
    const widget = await threePanels();
    const [first] = togglesOf(widget);
    first!.focus();
    expect(await stopsTo('Drie')).to.deep.equal(['Veld A van Een', 'Veld B van Een', 'Twee', 'Drie']);
    first!.click();
    first!.focus();
    expect(await stopsTo('Drie')).to.deep.equal(['Twee', 'Drie']);
  });

  it('goes back with Shift and Tab the same way', async () => {
    const widget = await threePanels();
    const [first, second, third] = togglesOf(widget);
    first!.click();
    third!.focus();
    expect(await stopsTo('Een', tabBack)).to.deep.equal(['Twee', 'Een']);
    second!.click();
    third!.focus();
    expect(await stopsTo('Een', tabBack)).to.deep.equal(['Veld B van Twee', 'Veld A van Twee', 'Twee', 'Een']);
  });
});

describe('<faq-accordion>, by the tests of the W3C for questions that open', () => {
  const dutchQuestions = (): Promise<FaqAccordionElement> => settled('<faq-accordion lang="nl" sections="tests"></faq-accordion>');

  it('has every answer closed at first, and shows every one once its question is pressed', async () => {
    const widget = await dutchQuestions();
    expect(states(widget)).to.deep.equal(togglesOf(widget).map(() => CLOSED));
    togglesOf(widget).forEach((toggle) => toggle.click());
    expect(states(widget)).to.deep.equal(togglesOf(widget).map(() => OPEN));
  });

  it('goes with Tab from question to question', async () => {
    const widget = await dutchQuestions();
    const [, ...others] = questionsOf(widget);
    togglesOf(widget)[0]!.focus();
    expect(await stopsTo(others.at(-1)!)).to.deep.equal(others);
  });

  for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
    it(`opens each answer with ${name}, and closes it with the same key`, async () => {
      const widget = await dutchQuestions();
      for (const [index, toggle] of togglesOf(widget).entries()) {
        toggle.focus();
        await press(key);
        expect(states(widget)).to.deep.equal(togglesOf(widget).map((_, other) => (other === index ? OPEN : CLOSED)));
        await press(key);
        expect(states(widget)).to.deep.equal(togglesOf(widget).map(() => CLOSED));
      }
    });
  }
});
