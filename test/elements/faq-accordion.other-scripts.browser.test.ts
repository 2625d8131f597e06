import { expect, fixture } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { questionsOf } from '../support/accordion.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { shownFrames } from '../support/frames.js';

const PATTERN =
  '<h3><button type="button" data-bs-toggle="collapse" aria-expanded="false" aria-controls="p0">Mag er iemand mee?</button></h3><div id="p0" hidden><p>Ja.</p></div>';

const LEFT =
  '[nazorg] <faq-accordion> leaves its words as they are, since a script of the page opens and closes them: take away that script, or this widget.';

/** Says that the page is still loading, until it is told otherwise. */
const stillLoading = (): (() => void) => {
  Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
  return () => {
    Reflect.deleteProperty(document, 'readyState');
    dispatchEvent(new Event('load'));
  };
};

/** A widget on a page that loads; what the page's script does meanwhile. */
const whileLoading = async (
  html: string,
  script: (widget: HTMLElement) => void,
): Promise<{ widget: FaqAccordionElement; messages: string[] }> => {
  let widget!: FaqAccordionElement;
  const messages = await messagesDuring(async () => {
    const hasLoaded = stillLoading();
    try {
      widget = await fixture<FaqAccordionElement>(`<faq-accordion lang="nl">${html}</faq-accordion>`);
      await widget.updateComplete;
      script(widget);
    } finally {
      hasLoaded();
    }
    await new Promise((resolve) => setTimeout(resolve));
    await widget.updateComplete;
    await shownFrames();
  });
  return { widget, messages };
};

describe('questions that a script of the page opens and closes', () => {
  it('stay as they are, and the editor is told, when its library is there', async () => {
    (globalThis as { bootstrap?: unknown }).bootstrap = {};
    let widget: FaqAccordionElement | undefined;
    const messages = await messagesDuring(
      async () => (widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${PATTERN}</faq-accordion>`)),
    );
    delete (globalThis as { bootstrap?: unknown }).bootstrap;
    expect(widget!.innerHTML).to.equal(PATTERN.replace('hidden', 'hidden=""'));
    expect(messages).to.deep.equal([LEFT]);
  });

  it('stay as they are when it works on them before the page has loaded', async () => {
    const { widget, messages } = await whileLoading(PATTERN, (one) => one.querySelector('#p0')!.classList.add('is-closed'));
    expect(questionsOf(widget)).to.deep.equal([]);
    expect(widget.querySelector('h3 > button[aria-controls]')).to.not.equal(null);
    expect(messages).to.deep.equal([LEFT]);
  });

  it('become questions once the page has loaded when nothing works on them', async () => {
    const { widget, messages } = await whileLoading(PATTERN, (one) => {
      expect(questionsOf(one)).to.deep.equal([]);
      one.querySelector('p')!.className = 'lazy-loaded';
    });
    expect(questionsOf(widget)).to.deep.equal(['Mag er iemand mee?']);
    expect(messages).to.deep.equal([]);
  });

  it('need not wait when nothing looks as if a script worked on them', async () => {
    await whileLoading('<h3>Mag er iemand mee?</h3><p>Ja.</p>', (one) => {
      expect(questionsOf(one)).to.deep.equal(['Mag er iemand mee?']);
    });
  });
});
