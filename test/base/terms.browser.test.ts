import { expect } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../support/page-script.js';
import { settled } from '../support/fixtures.js';
import { onPaper } from '../support/paper.js';

const termIn = (widget: Element): { word: HTMLElement; gloss: HTMLElement; sentence: HTMLElement } => {
  const word = widget.querySelector<HTMLElement>('.nazorg-word')!;
  return { word, gloss: widget.querySelector('.nazorg-gloss')!, sentence: word.parentElement! };
};

const OWN = `<faq-accordion lang="nl"><details open><summary>Wat is dat?</summary>
<p>Soms is er <span class="nazorg-word">trombose</span><span class="nazorg-gloss"> (een propje in een bloedvat)</span> in het spel.</p>
</details></faq-accordion>`;

describe('a hard word', () => {
  it('can be pressed in its sentence, with its explanation folded away', async () => {
    const { word, gloss, sentence } = termIn(await settled<FaqAccordionElement>(OWN));
    expect(word.textContent).to.equal('trombose');
    expect([word.getAttribute('role'), word.tabIndex]).to.deep.equal(['button', 0]);
    expect(word.getAttribute('aria-expanded')).to.equal('false');
    expect(gloss.offsetHeight).to.equal(0);
    expect(sentence.innerText.replace(/\s+/g, ' ').trim()).to.equal('Soms is er trombose in het spel.');
  });

  it('opens where it stands, and folds away again', async () => {
    const { word, sentence } = termIn(await settled<FaqAccordionElement>(OWN));
    word.click();
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    expect(sentence.innerText.replace(/\s+/g, ' ').trim()).to.equal('Soms is er trombose (een propje in een bloedvat) in het spel.');
    word.click();
    expect(word.getAttribute('aria-expanded')).to.equal('false');
    expect(sentence.innerText).to.not.contain('propje');
  });

  it('is explained on paper, open or not, and looks like nothing to press there', async () => {
    const { word, gloss } = termIn(await settled<FaqAccordionElement>(OWN));
    expect(getComputedStyle(word).textDecorationLine).to.equal('underline');
    for (const pressed of [false, true]) {
      if (pressed) word.click();
      await onPaper(() => {
        expect(gloss.offsetHeight).to.be.greaterThan(0);
        expect(getComputedStyle(word).textDecorationLine).to.equal('none');
      });
    }
  });

  it('opens nothing else and tells the page nothing', async () => {
    const widget = await settled<FaqAccordionElement>(OWN);
    let told = 0;
    widget.addEventListener('faq-accordion-toggle', () => (told += 1));
    termIn(widget).word.click();
    expect(told).to.equal(0);
    expect(widget.querySelector('details')!.open).to.equal(true);
  });

  it('opens in a copy of the page too', async () => {
    const widget = await settled<FaqAccordionElement>(OWN);
    const copy = await settled<FaqAccordionElement>(widget.outerHTML);
    const { word, gloss } = termIn(copy);
    word.click();
    expect(copy.querySelectorAll('[role="button"]')).to.have.length(1);
    expect(gloss.checkVisibility()).to.equal(true);
  });

  for (const key of ['Enter', ' ']) {
    it(`opens with ${key === ' ' ? 'Space' : key}, without moving the page`, async () => {
      const { word, gloss } = termIn(await settled<FaqAccordionElement>(OWN));
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      word.dispatchEvent(event);
      expect(gloss.checkVisibility()).to.equal(true);
      expect(event.defaultPrevented).to.equal(true);
    });
  }

  it('of the built-in content names itself and not its explanation', async () => {
    const widget = await settled('<faq-accordion lang="nl"></faq-accordion>');
    const words = [...widget.querySelectorAll<HTMLElement>('.nazorg-word')];
    expect(words.length).to.be.greaterThan(5);
    for (const word of words) {
      expect(word.textContent).to.not.contain('(');
      expect(word.nextElementSibling!.checkVisibility()).to.equal(false);
    }
  });
});
