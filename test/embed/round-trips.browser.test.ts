import { expect } from '@open-wc/testing';
import type { NazorgElement } from '../../src/base/nazorg-element.js';
import { AUTHORED, EVERY_FORM, WRITTEN_AS, type Authored } from '../support/authored.js';
import { shownFrames } from '../support/frames.js';
import { afterStart, pageInFrame } from '../support/page-in-frame.js';
import { shownText } from '../support/shown-text.js';
import { widgetsIn } from '../support/widget-in.js';

/** What editors, page builders and scripts of a page do with a part of it, which returns the part with the copy. */
const TRIPS: Readonly<Record<string, (part: Element) => Element>> = {
  'written out and in': (part) => {
    const { innerHTML } = part;
    part.innerHTML = innerHTML;
    return part;
  },
  'cloned beside itself': (part) => {
    const other = part.ownerDocument.createElement('div');
    other.append(part.firstElementChild!.cloneNode(true));
    part.after(other);
    return other;
  },
  'cloned with the part it stands in, which goes': (part) => {
    const other = part.cloneNode(true) as Element;
    part.replaceWith(other);
    return other;
  },
  'kept as a fragment of another document, and brought in': (part) => {
    const { ownerDocument: page } = part;
    const template = page.createElement('template');
    template.innerHTML = part.innerHTML;
    part.replaceChildren(page.importNode(template.content, true));
    return part;
  },
};

const NOTHING: Authored['tells'] = {};

/** The same widgets with the words of a pack, which they write themselves. */
const EMPTY = AUTHORED.flatMap((authored) =>
  Object.entries(WRITTEN_AS).map(([form, write]) => ({
    ...authored,
    tells: NOTHING,
    what: `${authored.tag} in ${form}, with the words of a pack`,
    html: write({ ...authored, words: '' }),
  })),
);

const wordsOf = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('script, .nazorg-copy').forEach((one) => one.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

for (const { what, tag, html, tells } of [...EVERY_FORM, ...EMPTY])
  describe(what, () => {
    it('works as before, with every word once, after each way in which a page copies a part of itself', async () => {
      const { page, runScript } = await pageInFrame(`<main><div>${html}</div></main>`);
      await runScript();
      const oneIn = async (part: Element): Promise<NazorgElement> => {
        await afterStart();
        const [widget, ...others] = widgetsIn(part, tag);
        await widget!.updateComplete;
        expect(others).to.have.length(0);
        return widget!;
      };
      const [tell] = Object.values(tells);
      const told = async (widget: NazorgElement): Promise<string> => {
        await tell?.(widget);
        await shownFrames();
        return shownText(widget.source);
      };
      const main = page.querySelector('main')!;
      for (const [trip, go] of Object.entries(TRIPS)) {
        const widget = await oneIn(main);
        const [words, shown] = [wordsOf(widget.source), shownText(widget.source)];
        expect(shown.length, trip).to.be.above(20);
        const answered = await told(widget);
        const copy = await oneIn(go(main.firstElementChild!));
        expect(copy === widget, trip).to.equal(false);
        expect(wordsOf(copy.source), trip).to.equal(words);
        expect(shownText(copy.source), trip).to.equal(shown);
        expect(await told(copy), trip).to.equal(answered);
        expect(wordsOf(copy.source), trip).to.equal(words);
        main.innerHTML = `<div>${html}</div>`;
      }
    });
  });
