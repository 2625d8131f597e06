import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { messagesDuring, noticed, settled } from '../support/fixtures.js';
import { until } from '../support/held-fetch.js';
import { shownText } from '../support/shown-text.js';
import { WAYS } from '../support/ways-to-write.js';
import { widgetIn, widgetsIn } from '../support/widget-in.js';
import { titleOf, WIDGETS, WRITTEN } from '../support/widgets.js';

/** The words of an author, without those that a widget puts beside them or draws of them. */
const wordsOf = (widget: Element): string => {
  const copy = widget.cloneNode(true) as Element;
  copy.querySelectorAll('[data-nazorg-made]').forEach((made) => made.remove());
  return copy.textContent.replace(/\s+/g, '');
};

/** The words of a text in no order, each by itself: icons of another script go, and the title of a tab goes to its panel. */
const sorted = (element: Element): string[] => {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll(':is(button, summary) [aria-hidden="true"]').forEach((icon) => icon.remove());
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(...(walker.currentNode.textContent?.match(/[\p{L}\p{N}]+/gu) ?? []));
  return words.sort();
};

/** Puts HTML on the page, and returns the words of its author and what the console says once the widget has settled. */
const shownIn = async (html: string): Promise<{ words: Element; before: Element; messages: string[] }> => {
  const box = await fixture<HTMLElement>('<div></div>');
  const template = document.createElement('template');
  template.innerHTML = html;
  const before = template.content.firstElementChild!.cloneNode(true) as Element;
  const messages = await messagesDuring(async () => {
    box.append(template.content);
    await until(() => widgetsIn(box).length > 0);
    await widgetIn(box).updateComplete;
  });
  return { words: box.firstElementChild!, before, messages };
};

/** HTML as the browser writes it. */
const asWritten = (html: string): string => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.innerHTML;
};

/** What a CMS leaves between the tags when the editor wrote nothing. */
const NOTHING = [
  ' \n ',
  '&nbsp;',
  '<br>',
  '<!-- leeg -->',
  '<p></p>',
  '<p>&nbsp;</p>',
  '<p><br></p>',
  '<div><p> <span></span></p></div>',
  '<style>p { color: red }</style>',
  '<script type="text/plain">niets</script>',
  '<template><details><summary>Een</summary>A</details></template>',
  '<noscript>Zet JavaScript aan.</noscript>',
  '<div><style>p { color: red }</style></div>',
  '<p>&#8203;&shy;</p>',
];

describe('nothing usable between the tags', () => {
  for (const { tag, given } of WIDGETS) {
    for (const written of NOTHING) {
      it(`gets the built-in content in <${tag}>: ${JSON.stringify(written)}`, async () => {
        let widget: LitElement | undefined;
        const messages = await messagesDuring(async () => (widget = await settled(`<${tag} lang="nl" ${given}>${written}</${tag}>`)));
        expect(shownText(widget!)).to.contain(titleOf(tag));
        expect(messages).to.deep.equal([]);
      });
    }
  }
});

describe('words of the author', () => {
  for (const { tag, ways } of WAYS) {
    for (const { name, html, isUnderstood } of ways) {
      for (const [form, page] of [
        ['element', `<${tag} lang="nl">${html}</${tag}>`],
        ['plain HTML', `<div class="nazorg-${tag}" lang="nl">${html}</div>`],
      ] as const) {
        it(`${isUnderstood ? 'become' : 'stay as they are in'} <${tag}>, with nothing added, as ${form}: ${name}`, async () => {
          const { words, before, messages } = await shownIn(page);
          expect(sorted(words)).to.deep.equal(sorted(before));
          expect(words.querySelector('[data-nazorg-made]:not(.nazorg-copy,.nazorg-picture)')).to.equal(null);
          expect(messages).to.have.length(isUnderstood ? 0 : 1);
          if (isUnderstood) return;
          expect(messages[0]).to.match(new RegExp(`^\\[nazorg\\] <${tag}> found no .* looks for .*; they stay as they are\\.$`));
          expect(wordsOf(words)).to.equal(wordsOf(before));
          expect(words.innerHTML).to.equal(asWritten(html));
          expect(shownText(words).replaceAll(' ', '')).to.contain(wordsOf(before));
        });
      }
    }

    it(`stay the same nodes when <${tag}> can't use them`, async () => {
      const box = await fixture<HTMLElement>('<div lang="nl"></div>');
      const widget = document.createElement(tag) as LitElement;
      const words = document.createElement('p');
      words.append('Alleen ', document.createComment(''), 'dit.');
      const nodes = [...words.childNodes];
      widget.append('Los. ', words);
      await messagesDuring(async () => {
        box.append(widget);
        await widget.updateComplete;
        widget.requestUpdate();
        await widget.updateComplete;
      });
      expect([...widget.childNodes].slice(1)).to.deep.equal([words]);
      expect([...words.childNodes]).to.deep.equal(nodes);
      expect(shownText(widget)).to.contain('Los. Alleen dit.');
    });

    it(`are shown in <${tag}> when they are no longer what it looks for`, async () => {
      const { html } = ways.find(({ isUnderstood }) => isUnderstood)!;
      const widget = await settled(`<${tag} lang="nl">${html}</${tag}>`);
      const message = await messagesDuring(async () => {
        widget.replaceChildren(Object.assign(document.createElement('p'), { slot: 'step-0', textContent: 'Alleen dit.' }));
        await noticed(widget);
      });
      expect(shownText(widget)).to.contain('Alleen dit.');
      expect(message).to.have.length(1);
    });

    it(`go with the built-in content when the editor takes them out of <${tag}>`, async () => {
      let widget: LitElement | undefined;
      await messagesDuring(async () => (widget = await settled(`<${tag} lang="nl"><p>Alleen dit.</p></${tag}>`)));
      const empty = shownText(await settled(`<${tag} lang="nl"></${tag}>`));
      widget!.querySelector('p')!.remove();
      await noticed(widget!);
      expect(shownText(widget!)).to.equal(empty);
    });
  }

  for (const { tag } of WIDGETS) {
    for (const [attribute, value] of [
      ['pack', 'miscarriage'],
      ['pack', 'nonsense'],
      ['src', '/answers/pack.json'],
      ['src', '/answers/not-found.json'],
    ] as const) {
      it(`are all that <${tag}> shows beside ${attribute}="${value}", which is told once`, async () => {
        let widget: LitElement | undefined;
        const { fetch } = window;
        const asked: unknown[] = [];
        window.fetch = (...given) => {
          asked.push(given[0]);
          return fetch(...given);
        };
        const messages = await messagesDuring(async () => {
          widget = await settled(`<${tag} lang="nl" ${attribute}="${value}">${WRITTEN[tag]}</${tag}>`);
          widget.requestUpdate();
          await widget.updateComplete;
        });
        window.fetch = fetch;
        expect(wordsOf(widget!)).to.match(/Eigenwoorden/);
        expect(shownText(widget!))
          .to.not.contain(titleOf(tag))
          .and.not.contain(titleOf(tag, undefined, 'miscarriage'));
        expect(messages).to.deep.equal([`[nazorg] <${tag}> ${attribute} isn't used, since words stand between the tags.`]);
        expect(asked).to.deep.equal([]);
      });
    }
  }
});
