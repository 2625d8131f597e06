import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { complete, noticed, settled } from '../support/fixtures.js';
import { whatIsKept } from '../support/kept.js';
import { onPaper } from '../support/paper.js';
import { questionsSeen as shown, searchField as field, searchStatus as status } from '../support/search-field.js';

const OWN = `
  <faq-accordion lang="nl" searchable>
    <h2>Je bezoek</h2>
    <p>Wat je vooraf weet.</p>
    <details><summary>Waar kan ik parkeren?</summary><p>Naast de ingang.</p></details>
    <h2>Erna</h2>
    <details data-urgent><summary>Wanneer bel ik?</summary><p>Bij koorts.</p></details>
    <details><summary>Mag ik autorijden?</summary><p>Morgen weer. De <b>ingang</b> is open.</p></details>
  </faq-accordion>`;

const searched = (html = OWN): Promise<FaqAccordionElement> => settled<FaqAccordionElement>(html);

const type = async (widget: FaqAccordionElement, text: string, composing = false): Promise<void> => {
  field(widget).value = text;
  field(widget).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: composing }));
  await widget.updateComplete;
};

const headings = (widget: Element): string[] =>
  Array.from(widget.querySelectorAll('h2, h3'))
    .filter((heading) => !heading.closest('summary') && heading.checkVisibility())
    .map((heading) => heading.textContent.trim());

const marked = (): string[] =>
  Array.from(CSS.highlights.get('nazorg-search') ?? [], (range) => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  }).sort();

describe('<faq-accordion searchable>', () => {
  it('has no field without the attribute, and one as soon as it is there', async () => {
    const widget = await searched(OWN.replace(' searchable', ''));
    expect(field(widget)).to.equal(null);
    widget.searchable = true;
    await complete(widget);
    expect(field(widget).labels?.[0]?.textContent.trim()).to.equal('Zoek in deze vragen');
  });

  it('shows the questions that hold what is typed, in the question, the answer or the heading above', async () => {
    const widget = await searched();
    await type(widget, 'parkeren');
    expect(shown(widget)).to.deep.equal(['Waar kan ik parkeren?', 'Wanneer bel ik?']);
    await type(widget, 'ingang');
    expect(shown(widget)).to.have.length(3);
    await type(widget, 'bezoek');
    expect(shown(widget)).to.include('Waar kan ik parkeren?');
    expect(shown(widget)).to.not.include('Mag ik autorijden?');
  });

  it('leaves out a heading of which no question is left, with what goes with it', async () => {
    const widget = await searched();
    await type(widget, 'autorijden');
    expect(headings(widget)).to.deep.equal(['Erna']);
    expect(widget.querySelector(':scope > p')!.checkVisibility()).to.equal(false);
  });

  it('never hides what is urgent, and says why it is still there', async () => {
    const widget = await searched();
    await type(widget, 'parkeren');
    expect(shown(widget)).to.include('Wanneer bel ik?');
    expect(status(widget)).to.equal('1 vraag gevonden. Belangrijke vragen blijven altijd staan.');
  });

  it('says how many it found', async () => {
    const widget = await searched();
    expect(status(widget)).to.equal('');
    await type(widget, 'ingang');
    expect(status(widget)).to.match(/^2 vragen gevonden\./);
    await type(widget, 'koorts');
    expect(status(widget)).to.equal('1 vraag gevonden.');
  });

  it('marks what it found without changing the words of the author', async () => {
    const widget = await searched();
    const before = widget.innerHTML;
    await type(widget, 'ingang');
    expect(marked()).to.deep.equal(['ingang', 'ingang']);
    await type(widget, '');
    expect(marked()).to.deep.equal([]);
    expect(widget.innerHTML).to.equal(before);
  });

  it('shows everything again with the button, which then gives the field the focus', async () => {
    const widget = await searched();
    await type(widget, 'voetbal');
    widget.shadowRoot!.querySelector<HTMLElement>('[part="clear"]')!.click();
    await widget.updateComplete;
    expect(shown(widget)).to.have.length(3);
    expect(widget.shadowRoot!.activeElement).to.equal(field(widget));
    expect(status(widget)).to.equal('');
  });

  it('is cleared with Escape, which reaches the page only from an empty field', async () => {
    const widget = await searched();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', listen);
    field(widget).focus();
    await sendKeys({ type: 'koorts' });
    await sendKeys({ press: 'Escape' });
    await widget.updateComplete;
    expect(field(widget).value).to.equal('');
    expect(shown(widget)).to.have.length(3);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['Escape']);
  });

  it('waits with what an input method has composed only half', async () => {
    const widget = await searched();
    await type(widget, 'parkeren', true);
    expect(shown(widget)).to.have.length(3);
    field(widget).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await widget.updateComplete;
    expect(shown(widget)).to.have.length(2);
  });

  it('prints every question, whatever is searched', async () => {
    const widget = await searched();
    await type(widget, 'voetbal');
    await onPaper(() => {
      expect(shown(widget)).to.have.length(3);
      expect(headings(widget)).to.have.length(2);
      expect(field(widget).checkVisibility()).to.equal(false);
    });
  });

  it('keeps, sends and tells nothing of what is typed, and forgets it when the page comes back', async () => {
    const widget = await searched();
    const [before, requests] = [await whatIsKept(), performance.getEntriesByType('resource').length];
    const heard: Event[] = [];
    const listen = (event: Event): void => void heard.push(event);
    for (const name of ['input', 'beforeinput', 'keydown', 'search', 'change']) document.addEventListener(name, listen);
    field(widget).focus();
    await sendKeys({ type: 'bloed' });
    for (const name of ['input', 'beforeinput', 'keydown', 'search', 'change']) document.removeEventListener(name, listen);
    expect(heard).to.deep.equal([]);
    expect(await whatIsKept()).to.deep.equal(before);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
    expect([field(widget).name, field(widget).autocomplete, field(widget).spellcheck]).to.deep.equal(['', 'off', false]);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await widget.updateComplete;
    expect(field(widget).value).to.equal('');
    expect(shown(widget)).to.have.length(3);
  });

  it('searches what is added later too', async () => {
    const widget = await searched();
    await type(widget, 'lift');
    widget.insertAdjacentHTML('beforeend', '<details><summary>Is er een lift?</summary><p>Ja.</p></details>');
    await noticed(widget);
    await widget.updateComplete;
    expect(shown(widget)).to.deep.equal(['Wanneer bel ik?', 'Is er een lift?']);
  });

  it('knows the synonyms of its pack and its urgent questions', async () => {
    const widget = await searched('<faq-accordion lang="nl" pack="miscarriage" searchable></faq-accordion>');
    await type(widget, 'paracetamol');
    expect(status(widget)).to.match(/^1 vraag gevonden\./);
    await type(widget, 'doptone');
    expect(shown(widget)).to.deep.equal([
      'Hoe lang blijf ik bloeden?',
      'Heb ik na de miskraam nog pijn?',
      'Waar kan ik terecht met mijn vragen?',
      'Er was met de Doptone niets te horen: wat betekent dat?',
    ]);
  });

  it('shows everything again when the attribute goes', async () => {
    const widget = await searched();
    await type(widget, 'voetbal');
    widget.searchable = false;
    await widget.updateComplete;
    expect(shown(widget)).to.have.length(3);
  });
});
