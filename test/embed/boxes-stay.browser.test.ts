import { expect, fixture } from '@open-wc/testing';
import '../support/page-script.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { togglesOf } from '../support/accordion.js';
import { messagesDuring } from '../support/fixtures.js';
import { afterStart } from '../support/page-in-frame.js';
import { shownText } from '../support/shown-text.js';
import { widgetIn, widgetsIn } from '../support/widget-in.js';
import { WIDGETS, WRITTEN, type WidgetTag } from '../support/widgets.js';

/** Words that each widget understands, in a form that it leaves as it is. */
const INSIDE: Readonly<Record<WidgetTag, string>> = {
  ...WRITTEN,
  'faq-accordion': '<h2>Vragen</h2><details open><summary>Mag er iemand mee?</summary><p>Eigen woorden.</p></details>',
};

const boxOf = (tag: WidgetTag): string => `<div class="cms nazorg-${tag}" data-nazorg="${tag}" id="mine" lang="nl">${INSIDE[tag]}</div>`;

const nodesIn = (element: Node): Node[] => [element, ...[...element.childNodes].flatMap(nodesIn)];

/** A page of which every node is remembered before the script sees it, and what changed in the light DOM since. */
const upgraded = async (
  html: string,
): Promise<{ page: HTMLElement; before: readonly [Node, Node | null][]; changes: MutationRecord[] }> => {
  const page = await fixture<HTMLElement>('<main></main>');
  const template = document.createElement('template');
  template.innerHTML = html;
  page.append(template.content);
  const before = nodesIn(page).map((node): [Node, Node | null] => [node, node.parentNode]);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void changes.push(...records));
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  upgradePlainHtml(page);
  await Promise.all(widgetsIn(page).map(({ updateComplete }) => updateComplete));
  await afterStart();
  return { page, before, changes };
};

describe('a box of plain HTML', () => {
  for (const { tag } of WIDGETS.filter(({ tag: one }) => one !== 'risk-meter')) {
    it(`stays the element it is, with its attributes and every node in its place: ${tag}`, async () => {
      const { page, before, changes } = await upgraded(boxOf(tag));
      const written = document.createElement('template');
      written.innerHTML = boxOf(tag);
      expect(page.innerHTML).to.equal(written.innerHTML);
      expect(nodesIn(page)).to.deep.equal(before.map(([node]) => node));
      expect(before.filter(([node, parent]) => node.parentNode !== parent)).to.deep.equal([]);
      expect(changes).to.deep.equal([]);
      expect(widgetIn(page).matches(tag)).to.equal(true);
    });
  }

  for (const { tag } of WIDGETS) {
    it(`works on as it is taken out and put back, moved and copied: ${tag}`, async () => {
      const { page } = await upgraded(boxOf(tag));
      const box = page.firstElementChild!;
      const widget = widgetIn(page);
      const shown = shownText(box);
      box.remove();
      await afterStart();
      page.append(document.createElement('section'));
      page.lastElementChild!.append(box);
      await afterStart();
      await widget.updateComplete;
      expect(widgetsIn(page)).to.deep.equal([widget]);
      expect(shownText(box)).to.equal(shown);
      const copy = box.cloneNode(true) as Element;
      page.append(copy);
      await Promise.resolve();
      await widgetIn(copy.parentElement!).updateComplete;
      await afterStart();
      expect(widgetsIn(page)).to.have.length(2);
      expect(shownText(copy)).to.equal(shown);
    });
  }

  it('follows words that come and go in it', async () => {
    const { page } = await upgraded(boxOf('faq-accordion'));
    const box = page.firstElementChild!;
    box.insertAdjacentHTML('beforeend', '<details><summary>Wat neem ik mee?</summary><p>Niets.</p></details>');
    await afterStart();
    expect(shownText(box)).to.match(/Mag er iemand mee.*Wat neem ik mee/);
    box.querySelector('details')!.remove();
    await afterStart();
    expect(shownText(box)).to.match(/^Vragen.*Wat neem ik mee\?$/);
    expect(togglesOf(box)).to.have.length(1);
  });
});

/** Elements that can't hold a widget, and what is done to them before the script sees them. */
const UNFIT: Readonly<Record<string, readonly [html: string, change?: (box: HTMLElement) => unknown]>> = {
  'a list': ['<ul class="nazorg-contact-card"><li>Bel ons</li></ul>'],
  'a definition list': ['<dl class="nazorg-faq-accordion"><dt>Wie</dt><dd>Bel ons</dd></dl>'],
  'a table': ['<table class="nazorg-risk-meter"><tr><td>Bel ons</td></tr></table>'],
  details: ['<details open class="nazorg-faq-accordion"><summary>Wie</summary>Bel ons</details>'],
  'a form whose fields hide what it can do': [
    `<form class="nazorg-contact-card"><p>Bel ons</p>${['attributes', 'attachShadow', 'shadowRoot', 'dataset'].map((name) => `<input name="${name}">`).join('')}</form>`,
  ],
  'an element of somebody else': ['<other-box class="nazorg-contact-card"><p>Bel ons</p></other-box>'],
  'a box with an open shadow root': [
    '<div class="nazorg-contact-card"><p>Bel ons</p></div>',
    (box) => (box.attachShadow({ mode: 'open' }).innerHTML = 'Wij: <slot></slot>'),
  ],
  'a box with a closed shadow root': [
    '<div class="nazorg-contact-card"><p>Bel ons</p></div>',
    // eslint-disable-next-line wc/no-closed-shadow-root -- what another script may do
    (box) => (box.attachShadow({ mode: 'closed' }).innerHTML = '<slot></slot>'),
  ],
};

describe("an element that can't hold a widget", () => {
  for (const [what, [html, change]] of Object.entries(UNFIT)) {
    it(`stays as it is, and the editor hears once what to do: ${what}`, async () => {
      const page = await fixture<HTMLElement>('<main></main>');
      const template = document.createElement('template');
      template.innerHTML = html;
      const box = document.importNode(template.content, true).firstElementChild as HTMLElement;
      const written = Element.prototype.cloneNode.call(box, true) as Element;
      change?.(box);
      const messages = await messagesDuring(async () => {
        page.append(box);
        await afterStart();
        upgradePlainHtml(page);
      });
      expect(page.firstElementChild === box && box.isEqualNode(written)).to.equal(true);
      expect(box.innerText).to.contain('Bel ons');
      const name = html.slice(1, html.indexOf(' '));
      expect(messages).to.deep.equal([`[nazorg] <${name}> stays as it is, since it can't hold a widget: mark a <div> around it instead.`]);
    });
  }

  it('becomes one in a box around it', async () => {
    const { page } = await upgraded('<div class="nazorg-faq-accordion"><dl><dt>Wie</dt><dd>Bel ons</dd></dl></div>');
    expect(togglesOf(page.firstElementChild!)).to.have.length(1);
  });
});
