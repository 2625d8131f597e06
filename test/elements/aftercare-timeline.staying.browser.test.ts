import { expect, fixture } from '@open-wc/testing';
import type { NazorgElement } from '../../src/base/nazorg-element.js';
import '../support/page-script.js';
import { noticed } from '../support/fixtures.js';
import { afterStart } from '../support/page-in-frame.js';
import { controlIn, press, withClipboard } from '../support/save-and-print.js';
import { callIn, choose, giveDate, leaveDate, stepsIn } from '../support/timeline.js';
import { widgetIn } from '../support/widget-in.js';

const TITLE = '<h2>Na de behandeling</h2><!-- van de afdeling --><p>Zo gaat het <em>verder</em>.</p>';

const STEPS = [
  '<h3 class="nazorg-call">Wanneer bel je?</h3><p>Bij <a href="#koorts">koorts</a>.</p>',
  '<h3 data-from-day="0" data-to-day="1" data-situation="after-one">De eerste dag</h3><p>Rust uit.</p><ul><li>Drink veel.</li></ul>',
  '<h3 data-from-day="7" data-situation="tests-planned">De uitslag</h3><p>Per telefoon.</p>',
];

const WRITTEN: Readonly<Record<string, string>> = {
  'flat headings': `${TITLE}los woord${STEPS.join('')}`,
  'steps in boxes': `${TITLE}${STEPS.map((step) => `<div class="nazorg-step">${step}</div>`).join('\n')}<p>Daarna.</p>`,
};

const FORMS: Readonly<Record<string, (html: string) => string>> = {
  element: (html) => `<aftercare-timeline lang="nl" date-input>${html}</aftercare-timeline>`,
  'plain HTML': (html) => `<div class="nazorg-aftercare-timeline" lang="nl" data-date-input>${html}</div>`,
};

const nodesIn = (node: Node): Node[] => [...node.childNodes].flatMap((child) => [child, ...nodesIn(child)]);

/** A timeline, every node that its author wrote, and what changed among those since before the widget saw them. */
interface Watched {
  source: HTMLElement;
  widget: NazorgElement;
  nodes: readonly Node[];
  changes: readonly MutationRecord[];
}

const watched = async (html: string): Promise<Watched> => {
  const template = document.createElement('template');
  template.innerHTML = html;
  const source = document.importNode(template.content, true).firstElementChild as HTMLElement;
  const nodes = nodesIn(source);
  const changes: MutationRecord[] = [];
  const keep = (records: MutationRecord[]): void =>
    void changes.push(...records.filter(({ target, type }) => target !== source || type !== 'attributes'));
  new MutationObserver(keep).observe(source, { subtree: true, childList: true, attributes: true, characterData: true });
  const page = await fixture<HTMLElement>('<main></main>');
  page.append(source);
  await afterStart();
  const widget = widgetIn(page);
  await widget.updateComplete;
  return { source, widget, nodes, changes };
};

describe('what an author wrote in <aftercare-timeline>', () => {
  for (const [what, written] of Object.entries(WRITTEN)) {
    for (const [form, write] of Object.entries(FORMS)) {
      it(`stays where it is, node by node, whatever a reader does: ${what}, ${form}`, async () => {
        const template = document.createElement('template');
        template.innerHTML = write(written);
        const parents = nodesIn(template.content.firstElementChild!).map(({ parentNode }) => parentNode!.nodeName);
        const { source, widget, changes, nodes } = await watched(write(written));
        expect(stepsIn(widget).map(({ title }) => title)).to.deep.equal(['De eerste dag', 'De uitslag']);
        expect(callIn(widget)).to.equal('Wanneer bel je? Bij koorts.');
        const html = source.outerHTML;
        await giveDate(widget, '2026-11-05');
        await leaveDate(widget);
        expect(stepsIn(widget).map(({ dates }) => dates)).to.deep.equal(['Tussen 5 en 6 november 2026', 'Vanaf 12 november 2026']);
        await choose(widget, 'situation', 'tests-planned');
        expect(stepsIn(widget)).to.have.length(1);
        await press(widget, 'open-take');
        await press(widget, 'event-step');
        await withClipboard('works', () => press(widget, 'copy'));
        expect(source.outerHTML).to.equal(html);
        expect(changes).to.deep.equal([]);
        expect(nodesIn(source)).to.deep.equal(nodes);
        expect(nodes.map(({ parentNode }) => parentNode!.nodeName)).to.deep.equal(parents);
      });
    }
  }

  for (const [form, write] of Object.entries(FORMS)) {
    it(`may change later: ${form}`, async () => {
      const { source, widget } = await watched(write(WRITTEN['flat headings']!));
      source.insertAdjacentHTML('beforeend', '<div class="nazorg-step"><h3 data-from-day="30">Erbij</h3><p>Nieuw.</p></div>');
      await noticed(widget);
      expect(stepsIn(widget).map(({ words }) => words)).to.deep.equal([
        'De eerste dag Rust uit. Drink veel.',
        'De uitslag Per telefoon.',
        'Erbij Nieuw.',
      ]);
      source.querySelector('.nazorg-step h3')!.replaceWith(Object.assign(document.createElement('h3'), { textContent: 'Anders' }));
      await noticed(widget);
      expect(stepsIn(widget).at(-1)).to.deep.equal({ title: 'Anders', words: 'Anders Nieuw.', dates: undefined });
      source.querySelector('.nazorg-call')!.remove();
      await noticed(widget);
      expect(callIn(widget)).to.equal('');
      source.replaceChildren();
      source.innerHTML = '<h3>Alleen dit</h3><p>Woorden.</p>';
      await noticed(widget);
      expect(stepsIn(widget).map(({ words }) => words)).to.deep.equal(['Alleen dit Woorden.']);
    });
  }

  it('gives its title to the buttons around it', async () => {
    const { widget } = await watched(FORMS['element']!(WRITTEN['flat headings']!));
    await press(widget, 'open-take');
    await giveDate(widget, '2026-11-05');
    const names = ['open-take', 'print', 'save', 'copy'].map((name) => controlIn(widget, name)!.ariaLabel);
    expect(names).to.deep.equal([
      'Afdrukken of meenemen: Na de behandeling',
      'Afdrukken: Na de behandeling',
      'Bewaar als agendabestand: Na de behandeling',
      'Kopieer de tekst: Na de behandeling',
    ]);
  });
});
