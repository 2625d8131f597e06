import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FaqAccordionElement, FaqAccordionToggleEvent } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { answeredOf, detailsOf, expandAllButton, openQuestionsOf, togglesOf, toldToggles } from '../support/accordion.js';
import { settled } from '../support/fixtures.js';
import { onPaper } from '../support/paper.js';
import { shownText } from '../support/shown-text.js';

const threeQuestions = (): Promise<FaqAccordionElement> =>
  settled(html`
    <faq-accordion lang="nl">
      <details id="first">
        <summary>Een</summary>
        <p>
          Antwoord een, met
          <a href="#elders">een link</a>
          .
        </p>
      </details>
      <details id="second">
        <summary>Twee</summary>
        <p>Antwoord twee.</p>
      </details>
      <details id="third">
        <summary>Drie</summary>
        <p>Antwoord drie.</p>
      </details>
    </faq-accordion>
  `);

describe('an answer of <faq-accordion>', () => {
  it('is closed at first, and the browser knows it as the answer of its question', async () => {
    const widget = await threeQuestions();
    expect(detailsOf(widget).map(({ localName, open }) => [localName, open])).to.deep.equal(Array(3).fill(['details', false]));
    expect(shownText(widget)).to.contain('Een').and.not.contain('Antwoord');
  });

  const ways: Record<string, (toggle: HTMLElement) => unknown> = {
    'a click': (toggle) => toggle.click(),
    Enter: (toggle) => (toggle.focus(), sendKeys({ press: 'Enter' })),
    Space: (toggle) => (toggle.focus(), sendKeys({ press: ' ' })),
  };
  for (const [name, press] of Object.entries(ways)) {
    it(`opens and closes with ${name}`, async () => {
      const widget = await threeQuestions();
      const toggle = togglesOf(widget)[1]!;
      await press(toggle);
      expect(openQuestionsOf(widget)).to.deep.equal(['Twee']);
      expect(shownText(widget)).to.contain('Antwoord twee.');
      await press(toggle);
      expect(openQuestionsOf(widget)).to.deep.equal([]);
      expect(shownText(widget)).to.not.contain('Antwoord');
    });
  }

  it('stays open while others open', async () => {
    const widget = await threeQuestions();
    togglesOf(widget)
      .slice(1)
      .forEach((toggle) => toggle.click());
    expect(openQuestionsOf(widget)).to.deep.equal(['Twee', 'Drie']);
  });

  it('keeps its links out of the tab order as long as it is closed', async () => {
    const widget = await threeQuestions();
    const [first, second] = togglesOf(widget);
    first!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).to.equal(second!.textContent);
    first!.click();
    first!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).to.equal('een link');
  });

  it('is on paper, open or closed, even where the page closes what is closed by itself', async () => {
    const widget = await threeQuestions();
    const resets = new CSSStyleSheet();
    resets.replaceSync('::details-content { content-visibility: hidden; block-size: 0 }');
    document.adoptedStyleSheets.push(resets);
    togglesOf(widget)[0]!.click();
    try {
      await onPaper(() => {
        expect(answeredOf(widget)).to.deep.equal(['Een', 'Twee', 'Drie']);
        for (const answer of widget.querySelectorAll('details > p:not(.nazorg-copy)'))
          expect(answer.getBoundingClientRect().height).to.be.above(10);
        expect(openQuestionsOf(widget)).to.deep.equal(['Een']);
      });
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== resets);
    }
    expect(shownText(widget)).to.not.contain('Antwoord drie.');
  });

  it('keeps a question with the first words of its answer on paper, and a table in one piece', async () => {
    const widget = await settled<FaqAccordionElement>(`
      <faq-accordion lang="nl">
        <details><summary>Lang</summary>${'<p>En verder.</p>'.repeat(8)}<table><tr><td>1</td></tr></table></details>
      </faq-accordion>`);
    await onPaper(() => {
      expect(getComputedStyle(togglesOf(widget)[0]!).breakAfter).to.equal('avoid');
      expect(['p', 'table'].map((kept) => getComputedStyle(widget.querySelector(kept)!).breakInside)).to.deep.equal(['avoid', 'avoid']);
    });
  });
});

describe('the button for all answers of <faq-accordion>', () => {
  it('opens all, and then closes all', async () => {
    const widget = await threeQuestions();
    const button = expandAllButton(widget)!;
    const opens = button.textContent.trim();
    button.click();
    await widget.updateComplete;
    expect(openQuestionsOf(widget)).to.deep.equal(['Een', 'Twee', 'Drie']);
    expect(button.textContent.trim()).to.not.equal(opens);
    button.click();
    await widget.updateComplete;
    expect(openQuestionsOf(widget)).to.deep.equal([]);
    expect(button.textContent.trim()).to.equal(opens);
  });

  it('offers to open all again as soon as one of them is closed', async () => {
    const widget = await threeQuestions();
    const button = expandAllButton(widget)!;
    const opens = button.textContent.trim();
    togglesOf(widget).forEach((toggle) => toggle.click());
    await toldToggles();
    await widget.updateComplete;
    expect(button.textContent.trim()).to.not.equal(opens);
    togglesOf(widget)[0]!.click();
    await toldToggles();
    await widget.updateComplete;
    expect(button.textContent.trim()).to.equal(opens);
  });

  it('is not there for a single question', async () => {
    const widget = await settled<FaqAccordionElement>('<faq-accordion><details><summary>Een</summary>Antwoord</details></faq-accordion>');
    expect(expandAllButton(widget) === null).to.equal(true);
  });
});

describe('a script on the page', () => {
  const calls: [name: string, run: (widget: FaqAccordionElement) => void, open: string[]][] = [
    ['show', (widget) => widget.show('second'), ['Een', 'Twee']],
    ['show of an open answer', (widget) => widget.show('first'), ['Een']],
    ['hide', (widget) => widget.hide('first'), []],
    ['expandAll', (widget) => widget.expandAll(), ['Een', 'Twee', 'Drie']],
    ['collapseAll', (widget) => widget.collapseAll(), []],
    ['show of an id that is not here', (widget) => widget.show('constructor'), ['Een']],
    ['hide of an id that is not here', (widget) => widget.hide(''), ['Een']],
  ];
  for (const [name, run, open] of calls) {
    it(`opens and closes answers of <faq-accordion> with ${name}, and gets no event for it`, async () => {
      const widget = await threeQuestions();
      widget.show('first');
      await toldToggles();
      let events = 0;
      widget.addEventListener('faq-accordion-toggle', () => (events += 1));
      run(widget);
      await toldToggles();
      expect(openQuestionsOf(widget)).to.deep.equal(open);
      expect(events).to.equal(0);
    });
  }

  it('hears on <faq-accordion> that a person opened or closed an answer, and not which', async () => {
    const widget = await settled<FaqAccordionElement>(html`
      <faq-accordion lang="nl"></faq-accordion>
    `);
    const [toggle] = togglesOf(widget);
    for (const open of [true, false]) {
      const told = oneEvent(widget, 'faq-accordion-toggle');
      toggle!.click();
      const event = (await told) as unknown as FaqAccordionToggleEvent;
      expect(event.target === widget).to.equal(true);
      expect(Object.keys(event).filter((name) => name !== 'isTrusted')).to.deep.equal(['open']);
      expect(event.open).to.equal(open);
      expect([event.bubbles, event.composed]).to.deep.equal([false, false]);
    }
  });
});
