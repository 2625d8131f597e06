import { expect } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/embed/nazorg.js';
import { settled } from '../support/fixtures.js';

const termIn = (widget: Element): { button: HTMLButtonElement; gloss: HTMLElement; sentence: HTMLElement } => {
  const term = widget.querySelector<HTMLElement>('.nazorg-term')!;
  return { button: term.querySelector('button')!, gloss: term.querySelector('.nazorg-gloss')!, sentence: term.parentElement! };
};

const OWN = `<faq-accordion lang="nl"><details open><summary>Wat is dat?</summary>
<p>Soms is er <span class="nazorg-term">trombose<span class="nazorg-gloss"> (een propje in een bloedvat)</span></span> in het spel.</p>
</details></faq-accordion>`;

describe('a hard word', () => {
  it('stands in its sentence as a button, with its explanation folded away', async () => {
    const { button, gloss, sentence } = termIn(await settled<FaqAccordionElement>(OWN));
    expect(button.textContent).to.equal('trombose');
    expect(button.type).to.equal('button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(gloss.offsetHeight).to.equal(0);
    expect(sentence.innerText.replace(/\s+/g, ' ').trim()).to.equal('Soms is er trombose in het spel.');
  });

  it('opens where it stands, and folds away again', async () => {
    const { button, sentence } = termIn(await settled<FaqAccordionElement>(OWN));
    button.click();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(sentence.innerText.replace(/\s+/g, ' ').trim()).to.equal('Soms is er trombose (een propje in een bloedvat) in het spel.');
    button.click();
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(sentence.innerText).to.not.contain('propje');
  });

  it('opens nothing else and tells the page nothing', async () => {
    const widget = await settled<FaqAccordionElement>(OWN);
    let told = 0;
    widget.addEventListener('faq-accordion-toggle', () => (told += 1));
    termIn(widget).button.click();
    expect(told).to.equal(0);
    expect(widget.querySelector('.nazorg-toggle')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens in a copy of the page too', async () => {
    const widget = await settled<FaqAccordionElement>(OWN);
    const copy = await settled<FaqAccordionElement>(widget.outerHTML);
    const { button, gloss } = termIn(copy);
    button.click();
    expect(copy.querySelectorAll('.nazorg-term button')).to.have.length(1);
    expect(gloss.hidden).to.equal(false);
  });

  for (const tag of ['faq-accordion', 'risk-meter', 'aftercare-timeline']) {
    it(`of the built-in content of <${tag}> names itself and not its explanation`, async () => {
      const widget = await settled(`<${tag} lang="nl"></${tag}>`);
      for (const term of widget.querySelectorAll('.nazorg-term')) {
        expect(term.querySelector('button')!.textContent).to.not.contain('(');
        expect(term.querySelector<HTMLElement>('.nazorg-gloss')!.hidden).to.equal(true);
      }
    });
  }
});
