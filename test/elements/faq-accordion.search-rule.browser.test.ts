import { expect, fixture } from '@open-wc/testing';
import type { NazorgElement } from '../../src/base/nazorg-element.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { togglesOf } from '../support/accordion.js';
import { widgetIn } from '../support/widget-in.js';

const question = (title: string, answer = 'Ja.', attributes = ''): string =>
  `<details ${attributes}><summary>${title}</summary><p>${answer}</p></details>`;

const WRITTEN: Record<string, string> = {
  'directly inside': question('Parkeren?') + question('Lift?') + question('Bus?'),
  'with ids': question('Parkeren?', 'Ja.', 'id="p"') + question('Lift?', 'Ja.', 'id="l"') + question('Bus?', 'Ja.', 'id="b"'),
  'with the same id': question('Parkeren?', 'Ja.', 'id="p"') + question('Lift?', 'Ja.', 'id="p"') + question('Bus?', 'Ja.', 'id="p"'),
  'in boxes of boxes': `<div><section>${question('Parkeren?')}</section><div>${question('Lift?')}${question('Bus?')}</div></div>`,
  'in list items': `<ul><li>${question('Parkeren?')}</li><li>${question('Lift?')}</li><li>${question('Bus?')}</li></ul>`,
  'as headings': '<h3>Parkeren?</h3><p>Ja.</p><h3>Lift?</h3><p>Ja.</p><h3>Bus?</h3><p>Ja.</p>',
};

/** Where a page has its questions: as they are written there, and in which tree. */
const PLACES: Record<string, { html: (written: string) => string; rootOf?: (page: Element) => ParentNode }> = {
  'a tag': { html: (written) => `<faq-accordion lang="nl" searchable>${written}</faq-accordion>` },
  'a box': { html: (written) => `<div class="nazorg-faq-accordion" lang="nl" data-searchable>${written}</div>` },
  'a tag in a shadow root': {
    html: (written) => `<section data-root><template><faq-accordion lang="nl" searchable>${written}</faq-accordion></template></section>`,
    rootOf: (page) => {
      const host = page.querySelector('[data-root]')!;
      const root = host.attachShadow({ mode: 'open' });
      root.append(document.createElement('p'), host.querySelector('template')!.content.cloneNode(true));
      return root;
    },
  },
};

interface SearchedPage {
  page: Element;
  root: ParentNode;
  source: Element;
  widget: NazorgElement;
  search: (words: string) => Promise<void>;
}

const searchedPage = async (html: string, rootOf: (page: Element) => ParentNode = (page) => page): Promise<SearchedPage> => {
  const page = await fixture(`<main><p class="beside">Menu</p><div class="around">${html}</div><p class="beside">Voet</p></main>`);
  const root = rootOf(page);
  upgradePlainHtml(root);
  const widget = widgetIn(root);
  await widget.updateComplete;
  const search = async (words: string): Promise<void> => {
    const field = widget.shadowRoot!.querySelector('input')!;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await widget.updateComplete;
  };
  return { page, root, source: widget.source, widget, search };
};

const shown = (source: Element): string[] =>
  togglesOf(source)
    .filter((toggle) => toggle.checkVisibility())
    .map((toggle) => toggle.textContent);

/** What else of the page is hidden, by the words in it. */
const hiddenBeside = (page: ParentNode): string[] =>
  [...page.querySelectorAll('.beside, .later')].filter((part) => !part.checkVisibility()).map(({ textContent }) => textContent);

/** How a page may change around the questions that a search hides. */
const CHANGES: Record<string, (source: Element) => void> = {
  'something comes before its questions': (source) => source.insertAdjacentHTML('afterbegin', '<p class="later">Nieuw.</p>'),
  'something comes between them': (source) =>
    source.querySelector('details')!.parentElement!.insertAdjacentHTML('afterbegin', '<p class="later">Nieuw.</p>'),
  'something comes before it': (source) => source.insertAdjacentHTML('beforebegin', '<p class="later">Nieuw.</p>'),
  'something comes before what it stands in': (source) =>
    (source.parentElement ?? source).insertAdjacentHTML('beforebegin', '<p class="later">Nieuw.</p>'),
  'the order of its questions changes': (source) => {
    const [first] = source.querySelectorAll('details');
    first!.parentElement!.append(first!);
  },
  'a hidden question goes': (source) => source.querySelectorAll('details')[2]!.remove(),
};

describe('a search of <faq-accordion>', () => {
  for (const [place, { html, rootOf }] of Object.entries(PLACES)) {
    for (const [what, written] of Object.entries(WRITTEN)) {
      it(`hides questions ${what}, in ${place}, and leaves no trace on the page`, async () => {
        const { page, source, search } = await searchedPage(html(written), rootOf);
        const changes = new MutationObserver(() => undefined);
        for (const tree of [document, source.getRootNode()])
          changes.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
        await search('lift');
        expect(shown(source)).to.deep.equal(['Lift?']);
        expect(hiddenBeside(page)).to.deep.equal([]);
        await search('');
        expect(shown(source)).to.deep.equal(['Parkeren?', 'Lift?', 'Bus?']);
        expect(changes.takeRecords()).to.have.length(0);
      });

      for (const [when, change] of Object.entries(CHANGES)) {
        it(`hides the same questions ${what}, in ${place}, and nothing else, when ${when}`, async () => {
          const { page, root, source, widget, search } = await searchedPage(html(written), rootOf);
          await search('lift');
          change(source);
          await Promise.resolve();
          expect(shown(source)).to.deep.equal(['Lift?']);
          await widget.updateComplete;
          expect(shown(source)).to.deep.equal(['Lift?']);
          expect([...hiddenBeside(page), ...hiddenBeside(root)]).to.deep.equal([]);
        });
      }
    }
  }

  const TITLED = `<h2>Komen</h2><p>Vooraf.</p>${question('Parkeren?')}<div><h2>Gaan</h2>${question('Lift?')}</div>
    <h2>Altijd</h2>${question('Bellen?', 'Ja.', 'data-urgent')}`;

  it('leaves out the titles of sections with their questions, wherever they stand', async () => {
    const { source, search } = await searchedPage(PLACES['a box']!.html(TITLED));
    const titles = (): string[] =>
      [...source.querySelectorAll('h2, p')]
        .filter((part) => !part.closest('details') && part.checkVisibility())
        .map(({ textContent }) => textContent);
    await search('lift');
    expect(titles()).to.deep.equal(['Gaan', 'Altijd']);
    expect(shown(source)).to.deep.equal(['Lift?', 'Bellen?']);
    await search('parkeren');
    expect(titles()).to.deep.equal(['Komen', 'Vooraf.', 'Altijd']);
  });

  for (const urgent of [
    '<h3 data-urgent>Bellen?</h3><p>Ja.</p><h3>Lift?</h3><p>Ja.</p><h3>Bus?</h3><p>Ja.</p>',
    '<dl><dt data-urgent>Bellen?</dt><dd>Ja.</dd><dt>Lift?</dt><dd>Ja.</dd><dt>Bus?</dt><dd>Ja.</dd></dl>',
  ]) {
    it(`never hides what is marked as urgent: ${urgent}`, async () => {
      const { source, search } = await searchedPage(PLACES['a tag']!.html(urgent));
      await search('bus');
      expect(shown(source)).to.deep.equal(['Bellen?', 'Bus?']);
    });
  }

  it('shows a question again that the address points at, and brings it into view', async () => {
    const { page, source, search } = await searchedPage(
      `${PLACES['a tag']!.html(question('Parkeren?', 'Bij de <b id="ingang">ingang</b>.', 'open') + question('Lift?'))}<div style="height: 3000px"></div>`,
    );
    page.insertAdjacentHTML('afterbegin', '<div style="height: 3000px"></div>');
    await search('lift');
    expect(shown(source)).to.deep.equal(['Lift?']);
    const went = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#ingang';
    await went;
    await widgetIn(page).updateComplete;
    expect(shown(source)).to.deep.equal(['Parkeren?', 'Lift?']);
    expect(page.querySelector('#ingang')!.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
