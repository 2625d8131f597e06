import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { togglesOf } from '../support/accordion.js';
import { engine } from '../support/engine.js';
import { settled } from '../support/fixtures.js';
import { onPaper, whilePrinting } from '../support/paper.js';

const QUESTIONS = ['Een', 'Twee', 'Drie'].map((title) => `<details><summary>${title}</summary><p>${title} is dit.</p></details>`).join('');

const accordion = (attributes = '', written = QUESTIONS): Promise<FaqAccordionElement> =>
  settled<FaqAccordionElement>(`<faq-accordion lang="nl" ${attributes}>${written}</faq-accordion>`);

describe('the buttons of <faq-accordion>', () => {
  const namesOf = ({ shadowRoot }: FaqAccordionElement): (string | null)[] =>
    [...shadowRoot!.querySelectorAll('.toolbar button')].map(({ ariaLabel }) => ariaLabel);
  const titles: [what: string, page: string, title: string][] = [
    ['its own title', `<faq-accordion lang="nl"><h2>Je bezoek</h2>${QUESTIONS}</faq-accordion>`, ': Je bezoek'],
    ['the title above it', `<h2>Je bezoek</h2><faq-accordion lang="nl">${QUESTIONS}</faq-accordion>`, ': Je bezoek'],
    [
      'its own title, in something that opens',
      `<details open><summary>Meer</summary><faq-accordion lang="nl"><h2>Je bezoek</h2>${QUESTIONS}</faq-accordion></details>`,
      ': Je bezoek',
    ],
    ['no title', `<faq-accordion lang="nl">${QUESTIONS}</faq-accordion>`, ''],
  ];
  for (const [what, page, title] of titles) {
    it(`are called by their words and ${what}`, async () => {
      const widget = (await fixture(`<div>${page}</div>`)).querySelector('faq-accordion')!;
      await widget.updateComplete;
      expect(namesOf(widget)).to.deep.equal([`Afdrukken${title}`, `Alles openen${title}`]);
      widget.expandAll();
      await widget.updateComplete;
      expect(namesOf(widget)).to.deep.equal([`Afdrukken${title}`, `Alles sluiten${title}`]);
    });
  }
});

const pressPrint = (widget: FaqAccordionElement) => (): void => widget.shadowRoot!.querySelector<HTMLElement>('[part="print"]')!.click();

describe('the print button', () => {
  it('prints the widget without what stands around it, changes nothing on the page, and puts everything back', async () => {
    const page = await fixture(
      `<main><p>Menu</p><div>${'<p>Elders</p>'.repeat(2)}<faq-accordion lang="nl">${QUESTIONS}</faq-accordion></div></main>`,
    );
    const widget = page.querySelector('faq-accordion')!;
    await widget.updateComplete;
    const changes = new MutationObserver(() => undefined);
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const seen = (): string[] =>
      [...page.querySelectorAll('p, summary')].filter((part) => part.checkVisibility()).map(({ textContent }) => textContent);
    const before = seen();
    await whilePrinting(pressPrint(widget), (prints) => {
      expect(prints).to.equal(1);
      expect(seen().filter((words) => !words.includes('is dit'))).to.deep.equal(['Een', 'Twee', 'Drie']);
    });
    await onPaper(() => expect(seen()).to.include.members(['Menu', 'Elders']));
    expect(seen()).to.deep.equal(before);
    const touched = changes
      .takeRecords()
      .map(({ target }) => target)
      .filter((target) => target !== widget);
    expect(touched).to.deep.equal([]);
  });

  it('prints when to call with it, as the page says that first, and whom to talk to', async () => {
    const call = (words: string): string =>
      `<p>Ernaast</p><div class="nazorg-urgent"><p>${words}</p></div><p class="nazorg-distress">Praten</p>
       <ul class="nazorg-lines"><li>Een lijn</li></ul><p>Daaronder</p>`;
    const page = await fixture(
      `<main><p>Menu</p><section>${call('Bel 112')}</section><div><faq-accordion lang="nl">${QUESTIONS}</faq-accordion></div>
       <section>${call('Bel nog eens')}</section></main>`,
    );
    const widget = page.querySelector('faq-accordion')!;
    await widget.updateComplete;
    await whilePrinting(pressPrint(widget), () => {
      const seen = [...page.querySelectorAll('p, li, summary')].filter((part) => part.checkVisibility());
      expect(seen.map(({ textContent }) => textContent).filter((words) => !words.includes('is dit'))).to.deep.equal([
        'Bel 112',
        'Praten',
        'Een lijn',
        'Een',
        'Twee',
        'Drie',
      ]);
    });
  });
});

describe('the arrow of <faq-accordion>', () => {
  const turnsFor = (widget: Element): string => getComputedStyle(togglesOf(widget)[0]!, '::after').transitionDuration;

  it('takes a moment to turn, or as long as the page says', async () => {
    const widget = await accordion();
    expect(turnsFor(widget)).to.equal('0.12s');
    widget.style.setProperty('--nazorg-motion', '150ms');
    expect(turnsFor(widget)).to.equal('0.15s');
  });

  it('turns at once for readers who have asked for less motion', async function () {
    // Only Chromium lets a test change what the system says.
    if (engine !== 'Chromium') this.skip();
    const widget = await accordion();
    widget.style.setProperty('--nazorg-motion', '150ms');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(turnsFor(widget)).to.equal('0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});
