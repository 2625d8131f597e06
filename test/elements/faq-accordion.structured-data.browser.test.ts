import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { questionsOf, togglesOf } from '../support/accordion.js';
import { messagesDuring, noticed, settled } from '../support/fixtures.js';

const DETAILS = `
  <details><summary>Mag er <b>iemand</b> mee?</summary><p>Ja, dat mag.</p></details>
  <details><summary>Waar parkeer ik?</summary><p>Naast de ingang.</p></details>`;

const own = (written = DETAILS, attributes = ''): Promise<FaqAccordionElement> =>
  settled(`<faq-accordion lang="nl" structured-data ${attributes}>${written}</faq-accordion>`);

interface FaqPage {
  '@id': string;
  inLanguage?: string;
  mainEntity: { name: string; acceptedAnswer: { text: string } }[];
}

const scriptsIn = (page: ParentNode): Element[] => Array.from(page.querySelectorAll('script[type="application/ld+json"]'));

/** What the one script of a widget says. */
const dataOf = (widget: Element): FaqPage => {
  const [script, ...others] = scriptsIn(widget);
  if (script === undefined || others.length > 0) throw new Error(`There are ${scriptsIn(widget).length} scripts.`);
  return JSON.parse(script.textContent) as FaqPage;
};

const saidBy = (widget: Element): [question: string, answer: string][] =>
  dataOf(widget).mainEntity.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]);

const BOTH = [
  ['Mag er iemand mee?', 'Ja, dat mag.'],
  ['Waar parkeer ik?', 'Naast de ingang.'],
];

const isLoaded = (): boolean => performance.getEntriesByType('resource').some(({ name }) => name.includes('faq-structured-data'));

describe('<faq-accordion structured-data>', () => {
  it('says nothing and loads nothing without the attribute, and does both as soon as it is there', async () => {
    const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${DETAILS}</faq-accordion>`);
    expect(scriptsIn(widget)).to.have.length(0);
    expect(isLoaded()).to.equal(false);
    widget.setAttribute('structured-data', '');
    await widget.updateComplete;
    expect(isLoaded()).to.equal(true);
    expect(saidBy(widget)).to.deep.equal(BOTH);
    expect(dataOf(widget).inLanguage).to.equal('nl');
  });

  it('says every question of the built-in content, with its answer and nothing of the widget around it', async () => {
    const widget = await settled<FaqAccordionElement>('<faq-accordion lang="nl" structured-data></faq-accordion>');
    expect(saidBy(widget).map(([question]) => question)).to.deep.equal(questionsOf(widget));
    const all = saidBy(widget).flat();
    const apart = Array.from(widget.querySelectorAll('.nazorg-copy, .nazorg-provenance > summary, .nazorg-gloss'), ({ textContent }) =>
      textContent.trim(),
    );
    expect(apart).to.have.length.above(20);
    for (const words of new Set(apart)) expect(all.filter((text) => text.includes(words))).to.deep.equal([]);
    for (const text of all) expect(text).to.match(/^\S.*\S$/s);
  });

  it('says the note of newer guidance with the statement that it is about', async () => {
    const widget = await settled<FaqAccordionElement>('<faq-accordion lang="nl" structured-data></faq-accordion>');
    const noted = Array.from(widget.querySelectorAll('.nazorg-item .nazorg-newer > p:first-child'), ({ textContent }) => textContent);
    expect(noted).to.have.length.above(0);
    for (const note of noted) expect(saidBy(widget).filter(([, answer]) => answer.includes(note))).to.have.length(1);
  });

  it('leaves out a question without words in its answer, and is not there when no question is left', async () => {
    const widget = await own(`${DETAILS}<details><summary>Hoe ziet het eruit?</summary><img src="data:," alt=""></details>`);
    expect(saidBy(widget)).to.deep.equal(BOTH);
    togglesOf(widget).forEach((toggle) => toggle.closest('.nazorg-item')?.querySelector('p')?.remove());
    await noticed(widget);
    expect(scriptsIn(widget)).to.have.length(0);
  });

  it('holds no text that could end it in a saved page', async () => {
    const evil = '</script><img src=x onerror=alert(1)><!-- <script>';
    const widget = await own('<details><summary>?</summary><p></p></details>');
    widget.querySelector('.nazorg-answer p')!.textContent = evil;
    await noticed(widget);
    expect(saidBy(widget)).to.deep.equal([['?', evil]]);
    const saved = new DOMParser().parseFromString(widget.outerHTML, 'text/html');
    expect(saved.images).to.have.length(0);
    expect(saved.scripts).to.have.length(1);
    expect(saidBy(saved.body)).to.deep.equal([['?', evil]]);
  });

  it('is shown to nobody, whatever the page does to hidden elements', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important } script { display: block !important }';
    document.head.append(style);
    const widget = await own();
    widget.insertAdjacentHTML('beforeend', '<details><summary>En later?</summary><p>Dan ook.</p></details>');
    await noticed(widget);
    expect(scriptsIn(widget)[0]!.getClientRects()).to.have.length(0);
    expect(widget.innerText).to.not.include('schema.org');
    style.remove();
  });

  it('leaves alone what the author wrote for machines', async () => {
    const written = '<script type="application/ld+json">{"@type":"Hospital"}</script>';
    const widget = await own(`${written}${DETAILS}`);
    widget.structuredData = false;
    await widget.updateComplete;
    expect(scriptsIn(widget).map(({ textContent }) => textContent)).to.deep.equal(['{"@type":"Hospital"}']);
  });

  it('shares a FAQPage with another widget on the page', async () => {
    const [one, other] = [await own(), await own()];
    expect(dataOf(one)['@id']).to.equal(dataOf(other)['@id']);
  });
});

describe('<faq-accordion structured-data> on a page that changes', () => {
  it('says what is added, taken out and written anew later', async () => {
    const widget = await own();
    widget.insertAdjacentHTML('beforeend', '<details><summary>En later?</summary><p>Dan ook.</p></details>');
    await noticed(widget);
    expect(saidBy(widget)).to.deep.equal([...BOTH, ['En later?', 'Dan ook.']]);
    togglesOf(widget)[0]!.closest('.nazorg-item')!.remove();
    await noticed(widget);
    expect(saidBy(widget).map(([question]) => question)).to.deep.equal(['Waar parkeer ik?', 'En later?']);
    widget.querySelector<HTMLElement>('.nazorg-answer p')!.firstChild!.nodeValue = 'Achter het gebouw.';
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
      expect(widget.querySelectorAll('.nazorg-item script')).to.have.length(0);
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
    widget.querySelector('.nazorg-answer p')!.append('.');
    await noticed(widget);
    expect(scriptsIn(widget)[0]!.textContent).to.have.length(said.length + 1);
  });
});

describe('<faq-accordion structured-data> under Trusted Types', () => {
  it('breaks no rule, and says its words', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const loads = oneEvent(frame, 'load');
    frame.srcdoc = `
      <meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
      <script>document.addEventListener('securitypolicyviolation', ({ sample }) => (document.title += sample))</script>
      <script type="module" src="/src/elements/faq-accordion/faq-accordion.ts"></script>
      <faq-accordion lang="nl" structured-data>${DETAILS}</faq-accordion>`;
    await loads;
    const page = frame.contentDocument!;
    const widget = page.querySelector<FaqAccordionElement>('faq-accordion')!;
    await widget.updateComplete;
    widget.querySelector('.nazorg-answer p')!.append('!');
    await noticed(widget);
    page.body.append(widget.cloneNode(true));
    expect(saidBy(widget)[0]).to.deep.equal(['Mag er iemand mee?', 'Ja, dat mag.!']);
    // A rule that is broken on purpose: what was broken before it is reported before it.
    const reported = oneEvent(page, 'securitypolicyviolation');
    expect(() => (page.createElement('p').innerHTML = 'on purpose')).to.throw();
    await reported;
    expect(page.title).to.equal('Element innerHTML|on purpose');
  });
});
