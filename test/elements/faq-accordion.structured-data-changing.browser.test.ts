import { expect, fixture } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { detailsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { messagesDuring, noticed, settled } from '../support/fixtures.js';
import { BOTH, dataOf, DETAILS, own, saidBy, scriptsIn } from '../support/structured-data.js';

describe('<faq-accordion structured-data> on a page that changes', () => {
  it('says what is added, taken out and written anew later', async () => {
    const widget = await own();
    widget.insertAdjacentHTML('beforeend', '<details><summary>En later?</summary><p>Dan ook.</p></details>');
    await noticed(widget);
    expect(saidBy(widget)).to.deep.equal([...BOTH, ['En later?', 'Dan ook.']]);
    detailsOf(widget)[0]!.remove();
    await noticed(widget);
    expect(saidBy(widget).map(([question]) => question)).to.deep.equal(['Waar parkeer ik?', 'En later?']);
    widget.querySelector<HTMLElement>('details p')!.firstChild!.nodeValue = 'Achter het gebouw.';
    togglesOf(widget)[1]!.textContent = 'Wat daarna?';
    await noticed(widget);
    expect(saidBy(widget)).to.deep.equal([
      ['Waar parkeer ik?', 'Achter het gebouw.'],
      ['Wat daarna?', 'Dan ook.'],
    ]);
  });

  for (const lang of ['nl', 'en']) {
    it(`is no part of an answer under a heading that is added later, in ${lang}`, async () => {
      const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="${lang}" structured-data><h3>A</h3><p>1</p></faq-accordion>`);
      widget.insertAdjacentHTML('beforeend', '<h3>B</h3><p>2</p>');
      await noticed(widget);
      expect(saidBy(widget)).to.deep.equal([
        ['A', '1'],
        ['B', '2'],
      ]);
      expect(widget.querySelectorAll('details script')).to.have.length(0);
    });
  }

  it('follows the language and the pack', async () => {
    const widget = await settled<FaqAccordionElement>('<faq-accordion lang="nl" structured-data></faq-accordion>');
    widget.lang = 'en';
    await noticed(widget);
    expect(dataOf(widget).inLanguage).to.equal('en');
    expect(saidBy(widget).map(([question]) => question)).to.deep.equal(questionsOf(widget));
    widget.pack = 'miscarriage';
    await widget.updateComplete;
    expect(saidBy(widget).map(([question]) => question)).to.deep.equal(questionsOf(widget));
  });

  it('says the language of the words, not of the page that asks for another', async () => {
    await messagesDuring(async () => {
      const widget = await settled<FaqAccordionElement>('<faq-accordion lang="it" structured-data></faq-accordion>');
      expect(dataOf(widget).inLanguage).to.equal('nl');
    });
  });

  it('follows the language of a page around words of an author', async () => {
    const page = await fixture<HTMLElement>(`<div lang="nl"><faq-accordion structured-data>${DETAILS}</faq-accordion></div>`);
    const widget = page.querySelector('faq-accordion')!;
    await widget.updateComplete;
    page.lang = 'de-AT';
    await noticed(widget);
    expect(dataOf(widget).inLanguage).to.equal('de-AT');
  });

  it('goes when the attribute goes, and comes back with it', async () => {
    const widget = await own();
    widget.removeAttribute('structured-data');
    await widget.updateComplete;
    togglesOf(widget)[0]!.textContent = 'Anders?';
    await noticed(widget);
    expect(scriptsIn(widget)).to.have.length(0);
    widget.structuredData = true;
    await widget.updateComplete;
    expect(saidBy(widget)[0]![0]).to.equal('Anders?');
  });

  it('goes and moves with the widget', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const widget = await own();
    widget.remove();
    expect(scriptsIn(document)).to.have.length(0);
    widget.insertAdjacentHTML('beforeend', '<details><summary>Drie</summary>C</details>');
    page.append(widget);
    await noticed(widget);
    expect(saidBy(widget)).to.deep.equal([...BOTH, ['Drie', 'C']]);
  });

  it('gives way to the built-in content when the editor takes everything out, and is no word of the editor itself', async () => {
    const widget = await own();
    widget.replaceChildren(...scriptsIn(widget));
    await noticed(widget);
    expect(questionsOf(widget)).to.have.length.above(10);
    expect(saidBy(widget).map(([question]) => question)).to.deep.equal(questionsOf(widget));
  });

  const copies: Record<string, (widget: FaqAccordionElement) => Node> = {
    'a clone': (widget) => widget.cloneNode(true),
    'its HTML': (widget) => document.createRange().createContextualFragment(widget.outerHTML),
  };
  for (const [how, copy] of Object.entries(copies)) {
    for (const written of ['', DETAILS, '<h3>Een</h3><p>A</p>']) {
      it(`stands once in a copy made of ${how}, with ${written === '' ? 'the built-in content' : written.slice(0, 12).trim()}`, async () => {
        const widget = await own(written);
        widget.after(copy(widget));
        const copied = widget.nextElementSibling as FaqAccordionElement;
        await copied.updateComplete;
        expect(saidBy(copied)).to.deep.equal(saidBy(widget));
        copied.remove();
        copied.structuredData = false;
        widget.after(copied);
        await copied.updateComplete;
        expect(scriptsIn(copied)).to.have.length(0);
      });
    }
  }

  it('changes nothing when a reader opens, searches, or looks up a word', async () => {
    const widget = await settled<FaqAccordionElement>(
      '<faq-accordion lang="nl" pack="miscarriage" structured-data searchable></faq-accordion>',
    );
    const [script] = scriptsIn(widget);
    const said = script!.textContent;
    const changes = new MutationObserver(() => undefined);
    changes.observe(widget, { childList: true });
    togglesOf(widget)[0]!.click();
    widget.querySelector<HTMLElement>('.nazorg-word')!.click();
    const field = widget.shadowRoot!.querySelector<HTMLInputElement>('input')!;
    field.value = 'voetbal';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await noticed(widget);
    expect(changes.takeRecords()).to.have.length(0);
    widget.querySelector('details p')!.append('.');
    await noticed(widget);
    expect(scriptsIn(widget)[0]!.textContent).to.have.length(said.length + 1);
  });
});
