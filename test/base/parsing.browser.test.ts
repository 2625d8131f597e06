import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { turn, until } from '../support/held-fetch.js';
import { shownText } from '../support/shown-text.js';

/** Feeds the parser of a page. Deprecated for pages, and there is no other way to read one piece by piece. */
const feed = (page: Document, piece: string): void => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  page.write(piece);
};

/** A page that comes in piece by piece, on which the script is there before the rest. */
const slowPage = async (tag: string): Promise<{ document: Document; widget: LitElement }> => {
  const frame = await fixture<HTMLIFrameElement>('<iframe title="A page that is still being read"></iframe>');
  const document = frame.contentDocument!;
  document.open();
  feed(
    document,
    `<!doctype html><html lang="nl"><script type="module" async src="/src/embed/nazorg.ts"></script><${tag} phone="112" phone-label="Nood">`,
  );
  await until(() => frame.contentWindow!.customElements.get(tag) !== undefined);
  await turn();
  return { document, widget: document.querySelector<LitElement>(tag)! };
};

/** What an editor wrote, in the pieces in which it comes in, and all its words. */
const PAGES: { tag: string; pieces: string[]; words: string[] }[] = [
  {
    tag: 'faq-accordion',
    pieces: ['<details><summary>Ee', 'n</summary><p>A ', 'en nog</p><p>B</p></deta', 'ils><details><summary>Twee</summary>C</details>'],
    words: ['Een', 'A en nog', 'B', 'Twee', 'C'],
  },
  {
    tag: 'aftercare-timeline',
    pieces: ['<h2>Titel</h2><h3>Een</h3><p>A', '</p><p>B</p>', '<h3>Twee</h3>', '<p>C</p>'],
    words: ['Titel', 'Een', 'A', 'B', 'Twee', 'C'],
  },
  {
    tag: 'risk-meter',
    pieces: [
      '<h2>Titel</h2><table><tr><th>Een</th><td>12</td>',
      '<td>88</td></tr>',
      '<tr><th>Twee</th><td>5</td><td>95</td></tr></table>',
      '<p>Slot</p>',
    ],
    words: ['Titel', 'Een', '12', '88', 'Twee', '5', '95', 'Slot'],
  },
  { tag: 'contact-card', pieces: ['<p>Bel ', '<a href="tel:112">11', '2</a></p>', '<p>Of mail</p>'], words: ['Bel 112', 'Of mail'] },
];

describe('a page that is still being read', () => {
  for (const { tag, pieces, words } of PAGES) {
    it(`has every word of <${tag}> in its place in the end, and nothing built in`, async () => {
      const { document, widget } = await slowPage(tag);
      for (const piece of pieces) {
        feed(document, piece);
        await turn();
      }
      feed(document, `</${tag}><p>Einde van de pagina</p>`);
      document.close();
      await until(() => document.readyState !== 'loading');
      await widget.updateComplete;
      (widget as Partial<{ expandAll: () => void }>).expandAll?.();
      const shown = shownText(widget);
      const places = words.map((word, index) => shown.indexOf(word, index === 0 ? 0 : shown.indexOf(words[index - 1]!)));
      expect(places).to.not.contain(-1);
      expect(places).to.deep.equal([...places].sort((one, other) => one - other));
      expect(widget.querySelectorAll('.nazorg-disclaimer')).to.have.length(0);
    });

    it(`gets the built-in content in <${tag}> when nothing stands between its tags`, async () => {
      const { document, widget } = await slowPage(tag);
      expect(widget.children).to.have.length(0);
      feed(document, `</${tag}><p>Einde van de pagina</p>`);
      document.close();
      await until(() => document.readyState !== 'loading');
      await widget.updateComplete;
      expect(widget.querySelectorAll('h2')).to.have.length.above(0);
    });
  }
});

describe('a widget that moves to another document', () => {
  for (const { tag } of PAGES) {
    it(`keeps its words and works on: <${tag}>`, async () => {
      const { document } = await slowPage(tag);
      feed(document, `</${tag}>`);
      document.close();
      await import('../support/page-script.js');
      const widget = await fixture<LitElement>(`<${tag} lang="nl"></${tag}>`);
      await widget.updateComplete;
      const words = shownText(widget);
      document.body.append(widget);
      // The sheet that folds explanations comes to the other page as a file of its own.
      await until(() => shownText(widget) === words);
    });
  }
});
