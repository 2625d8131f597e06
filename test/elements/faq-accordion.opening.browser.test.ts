import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FaqAccordionElement, FaqAccordionToggleEvent } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { answersOf, expandAllButton, openQuestionsOf, togglesOf } from '../support/accordion.js';
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
  it('is closed at first, and can be found by the browser', async () => {
    const widget = await threeQuestions();
    expect(openQuestionsOf(widget)).to.deep.equal([]);
    expect(answersOf(widget).map((answer) => answer.getAttribute('hidden'))).to.deep.equal(['until-found', 'until-found', 'until-found']);
    expect(shownText(widget)).to.contain('Een').and.not.contain('Antwoord');
  });

  it('is named by the button that controls it', async () => {
    const widget = await threeQuestions();
    for (const [index, toggle] of togglesOf(widget).entries()) {
      expect(toggle.getAttribute('aria-controls')).to.equal(answersOf(widget)[index]!.id);
      expect(toggle.getAttribute('aria-controls')).to.not.equal('');
    }
  });

  const ways: Record<string, (toggle: HTMLButtonElement) => unknown> = {
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

  it('opens when the browser finds words in it', async () => {
    const widget = await threeQuestions();
    answersOf(widget)[2]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(openQuestionsOf(widget)).to.deep.equal(['Drie']);
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

  it('is on paper, open or closed, even where the page hides all that is hidden', async () => {
    const widget = await threeQuestions();
    const resets = new CSSStyleSheet();
    resets.replaceSync('[hidden] { display: none !important }');
    document.adoptedStyleSheets.push(resets);
    togglesOf(widget)[0]!.click();
    try {
      await onPaper(() => {
        for (const answer of answersOf(widget)) {
          expect(getComputedStyle(answer).display).to.equal('block');
          expect(getComputedStyle(answer).contentVisibility).to.equal('visible');
        }
        expect(shownText(widget)).to.contain('Antwoord een').and.contain('Antwoord drie.');
      });
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== resets);
    }
    expect(shownText(widget)).to.not.contain('Antwoord drie.');
  });

  it('keeps a short answer in one piece on paper, and lets a long one go on on the next page', async () => {
    const widget = await settled<FaqAccordionElement>(`
      <faq-accordion lang="nl">
        <details><summary>Kort</summary><p>Een.</p><ul><li>Twee.</li><li>Drie.</li></ul></details>
        <details><summary>Lang</summary>${'<p>En verder.</p>'.repeat(8)}<table><tr><td>1</td></tr></table></details>
      </faq-accordion>`);
    await onPaper(() => {
      expect(Array.from(widget.querySelectorAll('.nazorg-item'), (item) => getComputedStyle(item).breakInside)).to.deep.equal([
        'avoid',
        'auto',
      ]);
      expect(getComputedStyle(widget.querySelector('.nazorg-question')!).breakAfter).to.equal('avoid');
      expect(getComputedStyle(widget.querySelector('table')!).breakInside).to.equal('avoid');
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
    await widget.updateComplete;
    expect(button.textContent.trim()).to.not.equal(opens);
    togglesOf(widget)[0]!.click();
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
      let events = 0;
      widget.addEventListener('faq-accordion-toggle', () => (events += 1));
      run(widget);
      await widget.updateComplete;
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
