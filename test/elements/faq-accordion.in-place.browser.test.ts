import { expect, fixture } from '@open-wc/testing';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { questionsOf, togglesOf, toldToggles } from '../support/accordion.js';
import { shownFrames } from '../support/frames.js';
import { pageInFrame, type FramedPage } from '../support/page-in-frame.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { widgetIn } from '../support/widget-in.js';

const WRITTEN = `
  <h3>Voor je bezoek</h3><!-- redactie -->
  Vooraf.
  <details id="mee" open><summary>Wat neem ik <em>mee</em>?</summary><p>Je <b>pas</b>.</p><iframe srcdoc="<p>Kaart</p>"></iframe>
    <input value="eigen"><canvas width="2" height="2"></canvas></details>
  <div class="cms"><section><details><summary>Waar <a href="#x">parkeer</a> ik?</summary>Naast de ingang.<p>Daar.</p></details></section></div>
  <details class="nazorg-provenance"><summary>Waar komt dit vandaan?</summary><p>Van ons.</p></details>
  <details><p>Zonder vraag.</p></details>`;

const FORMS = {
  'a tag': (written: string) => `<faq-accordion searchable>${written}</faq-accordion>`,
  'a box': (written: string) => `<div class="nazorg-faq-accordion" data-searchable>${written}</div>`,
};

const SOURCE = 'faq-accordion, .nazorg-faq-accordion';

const nodesIn = (element: Node): Node[] => [...element.childNodes].flatMap((node) => [node, ...nodesIn(node)]);

const placesOf = (nodes: readonly Node[]): (Node | null)[][] => nodes.map(({ parentNode, nextSibling }) => [parentNode, nextSibling]);

/** How often a frame loads from now on. */
const loadsOf = (frame: HTMLIFrameElement): { count: number } => {
  const loads = { count: 0 };
  frame.addEventListener('load', () => (loads.count += 1));
  return loads;
};

/** What an observer of the page sees while the script starts there. */
const changesDuring = async ({ page, view, runScript }: FramedPage): Promise<MutationRecord[]> => {
  const records: MutationRecord[] = [];
  const observer = new view.MutationObserver((more) => void records.push(...more));
  observer.observe(page.body, { subtree: true, childList: true, attributes: true, characterData: true });
  await runScript();
  return [...records, ...observer.takeRecords()];
};

for (const [what, form] of Object.entries(FORMS)) {
  describe(`what an author wrote in ${what}`, () => {
    it('is the same nodes in the same places once the late script is there, and nobody sees a change', async () => {
      const framed = await pageInFrame(form(WRITTEN));
      const source = framed.page.querySelector(SOURCE)!;
      const [nodes, html] = [nodesIn(source), source.innerHTML];
      const places = placesOf(nodes);
      const changes = await changesDuring(framed);
      expect(source.shadowRoot === null).to.equal(false);
      expect(framed.page.querySelector(SOURCE) === source).to.equal(true);
      expect(nodesIn(source).length).to.equal(nodes.length);
      expect(nodesIn(source).every((node, index) => node === nodes[index])).to.equal(true);
      expect(
        placesOf(nodes)
          .flat()
          .every((node, index) => node === places.flat()[index]),
      ).to.equal(true);
      expect(source.innerHTML).to.equal(html);
      // A tag of ours says for itself that recorders leave it alone.
      const ofAuthor = changes.filter(({ target }) => target !== source || what === 'a box');
      expect(ofAuthor.map(({ type, target }) => `${type} ${target.nodeName}`)).to.deep.equal([]);
      expect(questionsOf(source)).to.deep.equal(['Wat neem ik mee?', 'Waar parkeer ik?']);
    });

    it('goes on as it was: frames, fields and the focus', async () => {
      const { page, runScript } = await pageInFrame(form(WRITTEN));
      const frame = page.querySelector('iframe')!;
      const field = page.querySelector('input')!;
      const [loads, inner] = [loadsOf(frame), frame.contentDocument];
      field.value = 'getypt';
      field.focus();
      await runScript();
      expect(loads.count).to.equal(0);
      expect(frame.contentDocument === inner).to.equal(true);
      expect([field.value, page.activeElement === field]).to.deep.equal(['getypt', true]);
    });

    it('stays selected', async () => {
      const { page, view, runScript } = await pageInFrame(form(WRITTEN));
      const chosen = page.querySelector('b')!.firstChild!;
      view.getSelection()!.setBaseAndExtent(chosen, 1, chosen, 3);
      await runScript();
      const { anchorNode, anchorOffset, focusOffset } = view.getSelection()!;
      expect([anchorNode === chosen, anchorOffset, focusOffset]).to.deep.equal([true, 1, 3]);
    });

    it('goes on with what moves: a sound, and what a style moves', async () => {
      const { page, view, runScript } = await pageInFrame(
        form(WRITTEN),
        '<style>b { animation: 100s linear move } @keyframes move { to { margin: 1px } }</style>',
      );
      const sound = page.createElement('audio');
      page.querySelector('details')!.append(sound);
      sound.volume = 0.5;
      sound.playbackRate = 2;
      const before = [...page.querySelectorAll('b')].flatMap((one) => one.getAnimations());
      await runScript();
      expect([sound.volume, sound.playbackRate, sound.isConnected]).to.deep.equal([0.5, 2, true]);
      expect(before).to.have.length(1);
      // A box that gets a shadow root is laid out anew, and what a style moves starts again, once.
      expect([...page.querySelectorAll('b')].flatMap((one) => one.getAnimations())).to.have.length(1);
      expect(view.document === page).to.equal(true);
    });

    it('gets one thing of the widget at most: the button that copies a link', async () => {
      const page = await fixture(`<main lang="nl">${form(WRITTEN)}</main>`);
      upgradePlainHtml(page);
      await widgetIn(page).updateComplete;
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => void records.push(...more));
      observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
      togglesOf(page.querySelector(SOURCE)!)[1]!.click();
      await toldToggles();
      await shownFrames();
      records.push(...observer.takeRecords());
      const touched = records.map(
        ({ type, attributeName, addedNodes }) =>
          attributeName ?? `${type} ${[...addedNodes].map((node) => (node as Element).className).join()}`,
      );
      expect(touched.filter((change) => change !== 'childList nazorg-copy')).to.deep.equal(['open']);
      expect(records.flatMap(({ removedNodes }) => [...removedNodes])).to.deep.equal([]);
    });
  });
}

const OTHERWISE: Record<string, string> = {
  headings: '<h3>Wat neem ik <em>mee</em>?</h3><p>Je pas.</p><iframe srcdoc="<p>Kaart</p>"></iframe><h3>Waar parkeer ik?</h3>Daar.',
  'a definition list':
    '<dl><dt>Wat neem ik <em>mee</em>?</dt><dd><p>Je pas.</p><iframe srcdoc="<p>Kaart</p>"></iframe></dd><dt>Waar parkeer ik?</dt><dd>Daar.</dd></dl>',
};

describe('what is to be questions, and is no <details>', () => {
  for (const [form, wrap] of Object.entries(FORMS)) {
    for (const [what, written] of Object.entries(OTHERWISE)) {
      it(`becomes one of the very nodes of the author: ${what} in ${form}`, async () => {
        const { page, view, runScript } = await pageInFrame(wrap(written));
        const source = page.querySelector(SOURCE)!;
        const kept = nodesIn(source).filter((node) => !/^(DL|DT|DD)$/.test(node.nodeName));
        const frame = source.querySelector('iframe')!;
        const loads = loadsOf(frame);
        await runScript();
        expect(questionsOf(source)).to.deep.equal(['Wat neem ik mee?', 'Waar parkeer ik?']);
        const after = nodesIn(source);
        expect(kept.every((node) => after.includes(node))).to.equal(true);
        expect(frame.closest('details') === source.querySelector('details')).to.equal(true);
        if ('moveBefore' in view.Element.prototype) expect(loads.count).to.equal(0);
      });
    }
  }

  it('becomes one once: what a page changes later is left as it is', async () => {
    const page = await fixture(`<main lang="nl"><faq-accordion>${OTHERWISE['headings']}</faq-accordion></main>`);
    await widgetIn(page).updateComplete;
    const details = [...page.querySelectorAll('details')];
    page.querySelector('h3')!.textContent = 'Anders?';
    page.querySelector('faq-accordion')!.append(' ');
    await shownFrames();
    expect([...page.querySelectorAll('details')].every((one, index) => one === details[index])).to.equal(true);
    expect(questionsOf(page.querySelector('faq-accordion')!)).to.deep.equal(['Anders?', 'Waar parkeer ik?']);
  });
});
