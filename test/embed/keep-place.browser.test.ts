import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { WIDGETS } from '../support/widgets.js';

const INTRODUCTION = '<h2>Voor het bezoek</h2><p>Lees <a href="#een">dit</a> eerst, <em>met rust</em>.</p>';

const WORDS: Readonly<Record<string, string>> = {
  'faq-accordion': `<details open><summary>\n<strong>Wat neem ik mee?</strong></summary><p>Je vragen, en <a href="#twee">deze lijst</a>.</p></details>
    <details><summary><h3>Wie belt mij?</h3></summary><p>De verpleegkundige.</p></details>`,
  'risk-meter':
    '<table><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr><tr><th>Een</th><td>4 van de 100</td><td>96 van de 100</td></tr></table>',
  'aftercare-timeline': '<h3>Dag 1</h3><p>Rust uit, en lees <a href="#twee">deze lijst</a>.</p><h3>Dag 2</h3><p>Neem de <em>tijd</em>.</p>',
  'contact-card': '<p>Bel <a href="tel:112">112</a>, en neem de <em>tijd</em>.</p>',
};

/** Puts the words of an author on the page, has a reader do something there, and makes a widget of them. */
const takenOver = async (tag: string, read: (box: HTMLElement) => unknown): Promise<LitElement> => {
  const page = await fixture<HTMLElement>(`<section lang="nl"><div>${INTRODUCTION}${WORDS[tag]}</div></section>`);
  const box = page.firstElementChild as HTMLElement;
  await read(box);
  for (const one of page.querySelectorAll(':scope > div:not([style])')) one.className = `nazorg-${tag}`;
  upgradePlainHtml(page);
  const widget = [...page.querySelectorAll<LitElement>(tag)].at(-1)!;
  await widget.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise(requestAnimationFrame);
  return widget;
};

/** Makes room around, and a widget before it that comes at the same time and pushes it down. */
const makeRoom = (box: Element, tag: string): void => {
  const room = '<div style="block-size: 1500px"></div>';
  box.insertAdjacentHTML('beforebegin', `${room}<div>${INTRODUCTION}${WORDS[tag]}</div>`);
  box.insertAdjacentHTML('afterend', room);
};

/** Browsers tell of a scroll with the next frame. */
const toldOfScroll = (): Promise<unknown> => new Promise(requestAnimationFrame);

const firstWords = (element: Element): Node => document.createNodeIterator(element, NodeFilter.SHOW_TEXT).nextNode()!;

/** Where words stand on the screen. */
const topOf = (words: Node): number => {
  const range = document.createRange();
  range.selectNodeContents(words);
  return range.getBoundingClientRect().top;
};

describe('a widget that takes over words', () => {
  for (const { tag } of WIDGETS) {
    it(`leaves the focus on a link in them: <${tag}>`, async () => {
      for (const place of ['first', 'last']) {
        let link: HTMLElement | undefined;
        await takenOver(tag, (box) => {
          link = [...box.querySelectorAll<HTMLElement>('a')].at(place === 'first' ? 0 : -1)!;
          link.focus();
        });
        expect(document.activeElement === link, place).to.equal(true);
        expect(link?.isConnected).to.equal(true);
      }
    });

    for (const [way, isForward] of [
      ['forwards', true],
      ['backwards', false],
    ] as const) {
      it(`leaves what is selected in them selected, ${way}: <${tag}>`, async () => {
        let start: Node | undefined;
        let end: Node | undefined;
        const selection = getSelection()!;
        await takenOver(tag, (box) => {
          start = box.querySelector('a')!.firstChild!;
          end = [...box.querySelectorAll('p')].at(-1)!.lastChild!;
          if (isForward) selection.setBaseAndExtent(start, 1, end, 1);
          else selection.setBaseAndExtent(end, 1, start, 1);
          return new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true }));
        });
        const [anchor, focus] = isForward ? [start, end] : [end, start];
        expect([
          selection.anchorNode === anchor,
          selection.anchorOffset,
          selection.focusNode === focus,
          selection.focusOffset,
        ]).to.deep.equal([true, 1, true, 1]);
        selection.removeAllRanges();
      });
    }
  }

  describe('on a page that is scrolled', () => {
    afterEach(() => {
      history.replaceState(null, '', location.pathname + location.search);
      scrollTo(0, 0);
    });

    // What is read there: the last words that are open. The figures of a table become sentences, so the words before it stay.
    const READ: Readonly<Record<string, string>> = {
      'faq-accordion': 'details:last-of-type h3',
      'risk-meter': 'p',
      'aftercare-timeline': 'p:last-child',
      'contact-card': 'p:last-child',
    };

    for (const { tag } of WIDGETS) {
      it(`leaves the words that are read where they are on the screen: <${tag}>`, async () => {
        const places: [Node, number][] = [];
        await takenOver(tag, (box) => {
          makeRoom(box, tag);
          const words = firstWords(box.querySelector(READ[tag]!)!);
          words.parentElement!.scrollIntoView({ block: 'center' });
          places.push([words, topOf(words)]);
          return toldOfScroll();
        });
        for (const [words, top] of places) expect(topOf(words)).to.be.closeTo(top, 2);
      });

      it(`leaves what the address points at where it is on the screen: <${tag}>`, async () => {
        const places: [Node, number][] = [];
        await takenOver(tag, async (box) => {
          makeRoom(box, tag);
          box.id = 'pointed-at';
          // A new address is told later than it is set, and means that a reader goes there.
          const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
          location.hash = '#pointed-at';
          const words = firstWords(box);
          places.push([words, topOf(words)]);
          await arrived;
          await toldOfScroll();
        });
        for (const [words, top] of places) expect(topOf(words)).to.be.closeTo(top, 2);
      });
    }

    it('leaves them there when widgets come one after another before the next frame', async () => {
      const page = await fixture<HTMLElement>('<section lang="nl"><div></div><div></div><div></div></section>');
      const boxes = [...page.children] as HTMLElement[];
      boxes.forEach((box) => (box.innerHTML = `${INTRODUCTION}${WORDS['contact-card']}`));
      makeRoom(page, 'contact-card');
      const words = firstWords(boxes[2]!.querySelector('p:last-child')!);
      words.parentElement!.scrollIntoView({ block: 'center' });
      await toldOfScroll();
      const top = topOf(words);
      for (const box of boxes) {
        box.className = 'nazorg-contact-card';
        upgradePlainHtml(page);
        await new Promise((resolve) => setTimeout(resolve));
      }
      await Promise.all([...page.querySelectorAll('contact-card')].map(({ updateComplete }) => updateComplete));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(topOf(words)).to.be.closeTo(top, 2);
    });

    it('does not hold a reader who scrolls on', async () => {
      const page = await fixture<HTMLElement>(`<section lang="nl"><div>${INTRODUCTION}${WORDS['contact-card']}</div></section>`);
      const box = page.firstElementChild!;
      makeRoom(box, 'contact-card');
      const words = firstWords(box);
      words.parentElement!.scrollIntoView({ block: 'center' });
      await toldOfScroll();
      const top = topOf(words);
      for (const one of page.querySelectorAll(':scope > div:not([style])')) one.className = 'nazorg-contact-card';
      upgradePlainHtml(page);
      window.dispatchEvent(new WheelEvent('wheel', { deltaY: 400 }));
      scrollBy({ top: 400, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(topOf(words)).to.be.below(top - 200);
    });

    it('looks past what stays where it is when the page is scrolled', async () => {
      const dialog = await fixture<HTMLElement>('<div style="position: fixed; inset: 0"><p>Mogen wij koekjes bewaren?</p></div>');
      const places: [Node, number][] = [];
      await takenOver('contact-card', (box) => {
        makeRoom(box, 'contact-card');
        const words = firstWords(box.querySelector('p:last-child')!);
        words.parentElement!.scrollIntoView({ block: 'center' });
        places.push([words, topOf(words)]);
        return toldOfScroll();
      });
      expect(dialog.isConnected).to.equal(true);
      for (const [words, top] of places) expect(topOf(words)).to.be.closeTo(top, 2);
    });

    it('goes to an answer that the address points at all the same', async () => {
      const widget = await takenOver('faq-accordion', (box) => {
        makeRoom(box, 'faq-accordion');
        box.querySelectorAll('details')[1]!.id = 'pointed-at';
        history.replaceState(null, '', '#pointed-at');
        scrollTo(0, box.getBoundingClientRect().top - innerHeight + 100);
        return toldOfScroll();
      });
      await widget.updateComplete;
      expect(document.querySelector('#pointed-at')!.getBoundingClientRect().top).to.be.within(-1, innerHeight / 4);
    });

    it('leaves it near a table that becomes a picture', async () => {
      let title: Element | undefined;
      let top = 0;
      await takenOver('risk-meter', (box) => {
        makeRoom(box, 'risk-meter');
        title = box.querySelector('h2')!;
        box.querySelector('td')!.scrollIntoView({ block: 'center' });
        ({ top } = title.getBoundingClientRect());
        return toldOfScroll();
      });
      expect(title!.getBoundingClientRect().top).to.be.closeTo(top, 2);
    });
  });

  for (const index of [0, 1]) {
    it(`gives the focus of a question to its button: question ${index + 1}`, async () => {
      const widget = await takenOver('faq-accordion', (box) => box.querySelectorAll('summary')[index]!.focus());
      expect(document.activeElement === widget.querySelectorAll('.nazorg-toggle')[index]).to.equal(true);
    });
  }

  it('leaves an answer open that a reader opened', async () => {
    const widget = await takenOver('faq-accordion', (box) => box.querySelectorAll('summary')[1]!.click());
    expect(Array.from(widget.querySelectorAll('.nazorg-toggle'), (button) => button.getAttribute('aria-expanded'))).to.deep.equal([
      'true',
      'true',
    ]);
  });

  it('takes the focus and the selection from nothing else on the page', async () => {
    const other = await fixture<HTMLElement>('<p><input value="woorden"> en <em>meer</em></p>');
    const input = other.querySelector('input')!;
    await takenOver('faq-accordion', () => {
      input.focus();
      input.setSelectionRange(2, 4);
    });
    expect(document.activeElement === input).to.equal(true);
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([2, 4]);
  });
});
