import { expect, fixture } from '@open-wc/testing';
import '../support/page-script.js';
import { holdClock, type HeldClock } from '../support/clock.js';
import { messagesDuring } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { widgetIn } from '../support/widget-in.js';

const EVENING = '2026-11-23T20:00:00+01:00';

/** A copy of what the card writes itself, as an author pasted it: the lines are hers now. */
const LINES = `<ul class="nazorg-lines">
<li class="nazorg-line nazorg-line-daytime"><span class="nazorg-line-label">Overdag</span> <a href="tel:+31201234567">020 123 45 67</a></li>
<li class="nazorg-line nazorg-line-out-of-hours"><span class="nazorg-line-label">Avond</span> <a href="tel:+31201234568">020 123 45 68</a></li>
</ul>`;

const WRITTEN = `<h2>Bel ons</h2>los <em>woord</em>${LINES}<p>Of mail <a href="mailto:a@delinde.example">ons</a>.</p>`;

const FORMS: Readonly<Record<string, (profile: string) => string>> = {
  element: (profile) => `<contact-card lang="nl" ${profile}>${WRITTEN}</contact-card>`,
  'plain HTML': (profile) => `<div class="nazorg-contact-card" lang="nl" ${profile && `data-${profile}`}>${WRITTEN}</div>`,
};

const nodesIn = (node: Node): Node[] => [...node.childNodes].flatMap((child) => [child, ...nodesIn(child)]);

describe('what an author wrote in <contact-card>', () => {
  let clock: HeldClock;
  beforeEach(() => (clock = holdClock(EVENING)));
  afterEach(() => clock.letGo());

  for (const [form, write] of Object.entries(FORMS)) {
    for (const profile of ['', 'profile="/answers/hours-profile.json"']) {
      it(`stays where it is, node by node, ${profile ? 'beside what is open now' : 'with nothing added'}: ${form}`, async () => {
        const template = document.createElement('template');
        template.innerHTML = write(profile);
        const source = document.importNode(template.content, true).firstElementChild as HTMLElement;
        const nodes = nodesIn(source);
        const parents = nodes.map(({ parentNode }) => parentNode);
        const changes: MutationRecord[] = [];
        const keep = (records: MutationRecord[]): void =>
          void changes.push(...records.filter(({ target, type }) => target !== source || type !== 'attributes'));
        new MutationObserver(keep).observe(source, { subtree: true, childList: true, attributes: true, characterData: true });
        const page = await fixture<HTMLElement>('<main></main>');
        const messages = await messagesDuring(async () => {
          page.append(source);
          await Promise.resolve();
          await widgetIn(page).updateComplete;
          clock.set('2026-11-24T09:00:00+01:00');
          await widgetIn(page).updateComplete;
        });
        expect(messages).to.deep.equal([]);
        expect(nodes.map(({ parentNode }) => parentNode)).to.deep.equal(parents);
        const made = [...source.querySelectorAll('[data-nazorg-made]')];
        expect(nodesIn(source).filter((node) => !made.some((one) => one.contains(node)))).to.deep.equal(nodes);
        expect(made.map(({ className }) => className.split(' ')[0])).to.deep.equal(profile ? ['nazorg-now'] : []);
        const touched = changes.flatMap(({ removedNodes, target }) => [target, ...removedNodes]);
        const isOfAuthor = (node: Node): boolean => node.nodeName !== 'LI' && nodes.includes(node);
        expect(touched.filter(isOfAuthor)).to.deep.equal([]);
        expect(shownText(source)).to.match(/^Bel ons los woord Overdag.*Avond.*Of mail ons\./);
      });
    }
  }

  it('gives its title to the button that keeps its numbers', async () => {
    const page = await fixture(`<main>${FORMS['plain HTML']!('')}</main>`);
    const widget = widgetIn(page);
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('[part="save"]')!.ariaLabel).to.equal('Bewaar in contacten: Bel ons');
  });
});
