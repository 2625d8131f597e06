import { expect, fixture } from '@open-wc/testing';
import type { FaqAccordionElement, RiskMeterElement } from '../../src/index.js';
import '../support/page-script.js';
import { openQuestionsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { documentedStyles } from '../support/documented-styles.js';
import { noticed } from '../support/fixtures.js';
import { shownFrames } from '../support/frames.js';
import { unobservedDuring } from '../support/unobserved.js';

const MANY = 8;

/** Below what stands on the screen and near it. */
const FAR = '<div style="height: 5000px"></div>';

const question = (words: string): string => `<details><summary>${words}</summary><p>Het antwoord op deze vraag.</p></details>`;

const QUESTIONS = `<h3>Bezoek</h3>${question('Wat neem ik mee?')}${question('Wie belt mij?')}`;

const ELEMENT = `<faq-accordion lang="nl">${QUESTIONS}</faq-accordion>`;

const PLAIN = `<div class="nazorg-faq-accordion" data-nazorg="faq-accordion" lang="nl">${QUESTIONS}</div>`;

const isTaken = (widget: Element): boolean => togglesOf(widget).length > 0;

const detailsOf = (widget: Element): HTMLDetailsElement[] => Array.from(widget.querySelectorAll('details'));

const accordionsIn = (page: Element): FaqAccordionElement[] =>
  Array.from(page.querySelectorAll<FaqAccordionElement>('faq-accordion, .nazorg-faq-accordion'));

/** A page with many accordions, all but the first few far below. The last of them is the one to look at. */
const manyOf = async (written: string): Promise<{ page: Element; last: () => FaqAccordionElement }> => {
  const page = await fixture(`<main>${written.repeat(4)}${FAR}${written.repeat(MANY - 4)}</main>`);
  await shownFrames();
  return { page, last: () => accordionsIn(page).at(-1)! };
};

/** A page of its own with many accordions, in a frame: with the script, or as it is without. */
const pageOfManyInFrame = async (written: string, script: string): Promise<Document> => {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 320px; height: 600px"></iframe>');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const styles = `main { font: 16px/1.5 sans-serif } ${await documentedStyles('faq-accordion')}`;
  frame.srcdoc = `<!doctype html><html lang="nl"><style>${styles}</style><main>${written.repeat(MANY)}</main>${script}</html>`;
  await loaded;
  return frame.contentDocument!;
};

const CALM_MS = 1000;

const { setTimeout: setTimer } = window;

/** How long the page has to be calm, in the hands of a test: however slow the machine, nothing is taken for idle. */
const holdCalm = (calmMs: number | undefined): void => {
  const set = (action: () => void, waitMs?: number): number => {
    if (waitMs !== CALM_MS) return setTimer(action, waitMs);
    return calmMs === undefined ? 0 : setTimer(action, calmMs);
  };
  Object.assign(window, { setTimeout: set });
};

describe('a widget that is one of many and far away', () => {
  beforeEach(() => holdCalm(undefined));

  afterEach(() => {
    Object.assign(window, { setTimeout: setTimer });
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  for (const [form, written] of Object.entries({ element: ELEMENT, 'plain HTML': PLAIN })) {
    describe(`as ${form}`, () => {
      it('stays as its author wrote it, and works', async () => {
        const { page, last } = await manyOf(written);
        expect(accordionsIn(page).map(isTaken)).to.deep.equal([true, true, true, true, false, false, false, false]);
        const [first] = detailsOf(last());
        first!.querySelector('summary')!.click();
        expect(first!.open).to.equal(true);
      });

      it('is made when a reader comes near, with what she opened', async () => {
        const { last } = await manyOf(written);
        detailsOf(last())[1]!.open = true;
        last().scrollIntoView();
        await shownFrames();
        expect(questionsOf(last())).to.deep.equal(['Wat neem ik mee?', 'Wie belt mij?']);
        expect(openQuestionsOf(last())).to.deep.equal(['Wie belt mij?']);
      });

      it('is made when the page is idle', async () => {
        holdCalm(0);
        const { last } = await manyOf(written);
        while (!isTaken(last())) await shownFrames();
      });

      it('is made before it is printed', async () => {
        const { page } = await manyOf(written);
        dispatchEvent(new Event('beforeprint'));
        await noticed(accordionsIn(page)[0]!);
        dispatchEvent(new Event('afterprint'));
        expect(accordionsIn(page).every(isTaken)).to.equal(true);
      });

      it('is made when an address points into it', async () => {
        const { last } = await manyOf(written);
        const [first] = detailsOf(last());
        first!.id = 'mee';
        const goes = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        location.hash = '#mee';
        await goes;
        await noticed(last());
        expect(openQuestionsOf(last())).to.deep.equal(['Wat neem ik mee?']);
        expect(last().querySelector('#mee')!.getBoundingClientRect().top).to.be.within(-1, innerHeight);
      });

      it('takes the height it had, so that nothing below it moves', async () => {
        const { page, last } = await manyOf(`${written}<p>Daarna.</p>`);
        const after = (): number => page.lastElementChild!.getBoundingClientRect().top;
        const before = after();
        dispatchEvent(new Event('beforeprint'));
        await noticed(last());
        dispatchEvent(new Event('afterprint'));
        await shownFrames();
        expect(isTaken(last())).to.equal(true);
        expect(Math.round(after() - before)).to.equal(0);
      });

      it('leaves a page that is still loading as high as it was, wherever lines break', async () => {
        const words = written.replace('Wat neem ik mee?', 'Mag er iemand mee die luistert, en die later nog weet wat er is gezegd?');
        const lists = words.replace(/<h3>.*?<\/h3>/, '');
        const { documentElement: before } = await pageOfManyInFrame(lists, '');
        const high = before.scrollHeight;
        const page = await pageOfManyInFrame(lists, '<script type="module" src="/test/support/page-script.ts"></script>');
        while (page.querySelectorAll('.nazorg-spared').length < MANY - 4) await shownFrames();
        await shownFrames();
        expect(page.documentElement.scrollHeight).to.equal(high);
      });

      it('is forgotten when it goes from the page', async () => {
        const { page } = await manyOf(written);
        const waiting = accordionsIn(page).filter((widget) => !isTaken(widget));
        const left = await unobservedDuring(async () => {
          page.replaceChildren();
          await shownFrames();
        });
        expect(left.map((element) => waiting.findIndex((one) => one === element))).to.deep.equal([0, 1, 2, 3]);
      });

      it('keeps its words when it goes and comes back', async () => {
        const { page, last } = await manyOf(written);
        const gone = last();
        gone.remove();
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
        await shownFrames();
        expect(detailsOf(gone)).to.have.length(2);
        page.append(gone);
        last().scrollIntoView();
        await shownFrames();
        expect(questionsOf(last())).to.deep.equal(['Wat neem ik mee?', 'Wie belt mij?']);
      });

      it('gets the ids of its place on the page, whichever part a reader sees first', async () => {
        const { page, last } = await manyOf(written);
        last().scrollIntoView();
        await shownFrames();
        const sameQuestion = Array.from(page.querySelectorAll('.nazorg-item:nth-of-type(2)'), ({ id }) => Number(id.split('-')[1] ?? 1));
        expect(sameQuestion).to.have.length(MANY);
        expect(sameQuestion).to.deep.equal(sameQuestion.toSorted((one, other) => one - other));
      });
    });
  }

  it('is made when a script of the page asks something of it', async () => {
    const asks: Record<string, (widget: FaqAccordionElement) => unknown> = {
      show: (widget) => widget.show('wie'),
      expandAll: (widget) => widget.expandAll(),
      updateComplete: (widget) => widget.updateComplete,
    };
    for (const [name, ask] of Object.entries(asks)) {
      const { last } = await manyOf(ELEMENT);
      detailsOf(last())[1]!.id = 'wie';
      await ask(last());
      expect(isTaken(last()), name).to.equal(true);
      expect(openQuestionsOf(last()).includes('Wie belt mij?'), name).to.equal(name !== 'updateComplete');
    }
  });

  it('gives the focus of a question to its button', async () => {
    const { last } = await manyOf(ELEMENT);
    detailsOf(last())[1]!.querySelector('summary')!.focus({ preventScroll: true });
    await last().updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).to.have.class('nazorg-toggle');
    expect(last().contains(document.activeElement)).to.equal(true);
  });

  it('is made where somebody moves it', async () => {
    const { page, last } = await manyOf(ELEMENT);
    const moved = last();
    moved.remove();
    page.prepend(moved);
    await shownFrames();
    expect(isTaken(moved)).to.equal(true);
  });

  it('has titles that are no headings of the page around it', async () => {
    const { page } = await manyOf(PLAIN);
    page.insertAdjacentHTML('beforeend', `<faq-accordion lang="nl" pack="miscarriage"></faq-accordion>`);
    const after = page.lastElementChild as FaqAccordionElement;
    await after.updateComplete;
    expect(after.querySelector('h1, h2, h3, h4, h5, h6')!.localName).to.equal('h2');
  });

  it('has the looks it will have, with the styles of the guide, while the page is still loading', async () => {
    const { page, last } = await manyOf(ELEMENT.replace(/<h3>.*<\/h3>/, ''));
    page.insertAdjacentHTML('afterbegin', `<style>${await documentedStyles('faq-accordion')}</style>`);
    const widget = last();
    widget.classList.remove('nazorg-spared');
    const placesOf = (selector: string): number[] =>
      Array.from(widget.querySelectorAll(selector), (element) =>
        Math.round(element.getBoundingClientRect().top - widget.getBoundingClientRect().top),
      );
    const before = placesOf('summary');
    await widget.updateComplete;
    widget.classList.remove('nazorg-spared');
    expect(before).to.have.length(2);
    expect(placesOf('.nazorg-toggle')).to.deep.equal(before);
  });

  it('never waits without words of its own', async () => {
    const page = await fixture(`<main>${FAR}${'<faq-accordion lang="nl"></faq-accordion>'.repeat(MANY)}</main>`);
    await accordionsIn(page)[0]!.updateComplete;
    await shownFrames();
    expect(accordionsIn(page).every(isTaken)).to.equal(true);
  });

  it('never waits when the address points at something', async () => {
    history.replaceState(null, '', '#elders');
    const { page } = await manyOf(ELEMENT);
    expect(accordionsIn(page).every(isTaken)).to.equal(true);
  });

  it('is a table of figures until then, if it is a meter', async () => {
    const table =
      '<table><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr><tr><th>Met hond</th><td>20 van de 100</td><td>80 van de 100</td></tr></table>';
    const meters = `<risk-meter lang="nl">${table}</risk-meter>`.repeat(MANY);
    const page = await fixture(`<main>${FAR}${meters}</main>`);
    const last = page.lastElementChild as RiskMeterElement;
    await shownFrames();
    expect(last.shadowRoot === null && last.querySelector('table') !== null).to.equal(true);
    last.scrollIntoView();
    await shownFrames();
    expect(last.shadowRoot!.querySelector('svg')).to.not.equal(null);
  });
});
