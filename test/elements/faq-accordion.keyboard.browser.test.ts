import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { openQuestionsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { complete } from '../support/fixtures.js';
import { controlsIn, faultsOfFocus, focused, nameOf, press, tabBack } from '../support/keyboard.js';

const BEFORE = 'Voor de vragen';
const AFTER = 'Na de vragen';

/** An accordion between two controls of the page, with the focus on the first. */
const between = async (accordion: string): Promise<FaqAccordionElement> => {
  const page = await fixture(`<div><button type="button">${BEFORE}</button>${accordion}<a href="#na">${AFTER}</a></div>`);
  const widget = page.querySelector('faq-accordion')!;
  await complete(widget);
  page.querySelector('button')!.focus();
  return widget;
};

interface Walk {
  names: string[];
  faults: string[];
}

/** Goes on from stop to stop until one is called so. Tells the stops on the way, and what was wrong there. */
const walk = async (go: () => Promise<void>, last: string, at: (stop: HTMLElement) => unknown = () => undefined): Promise<Walk> => {
  const [names, faults]: [string[], string[]] = [[], []];
  for (let before = focused(); ; before = focused()) {
    await go();
    const stop = focused();
    if (stop === before || names.length > 500) throw new Error(`The focus doesn't get past "${nameOf(stop)}".`);
    if (nameOf(stop) === last) return { names, faults };
    names.push(nameOf(stop));
    faults.push(...(await faultsOfFocus()));
    await at(stop);
  }
};

const forward = (at?: (stop: HTMLElement) => unknown): Promise<Walk> => walk(() => press('Tab'), AFTER, at);

const back = (): Promise<Walk> => walk(tabBack, BEFORE);

/** Presses Tab until the focus is on something. */
const goTo = async (control: HTMLElement): Promise<void> => {
  while (focused() !== control) {
    if (nameOf(focused()) === AFTER) throw new Error(`"${nameOf(control)}" can't be reached.`);
    await press('Tab');
  }
};

/** What stands above or before what comes before it. */
const faultsOfOrder = (controls: readonly HTMLElement[]): string[] =>
  controls.flatMap((control, index) => {
    const [before] = controls[index - 1]?.getClientRects() ?? [];
    const [here] = control.getClientRects();
    const isBehind = !before || !here || here.top >= before.bottom - 1 || (here.bottom > before.top && here.left >= before.right - 1);
    return isBehind ? [] : [nameOf(control)];
  });

const FOLIC_ACID = 'Heb ik foliumzuur nodig?';

const COPY = 'Kopieer de link';

/** Folded at the end of all questions. */
const PROVENANCE = 'Waar komt dit vandaan?';

const THREE = ['Een', 'Twee', 'Drie']
  .map((title) => `<details><summary>${title}</summary><p><a href="#x">Link ${title}</a></p></details>`)
  .join('');

describe('somebody with a keyboard, in the Dutch questions', function () {
  this.timeout(60_000);

  it('comes past every control that is seen, in its order, and out again, both ways, and past nothing in a closed answer', async () => {
    const widget = await between('<faq-accordion lang="nl" searchable></faq-accordion>');
    const seen = controlsIn(widget).map(nameOf);
    expect(faultsOfOrder(controlsIn(widget))).to.deep.equal([]);
    expect(await forward()).to.deep.equal({ names: seen, faults: [] });
    expect(await back()).to.deep.equal({ names: seen.toReversed(), faults: [] });
    expect(seen).to.include.members(['Zoek in deze vragen', 'Afdrukken', 'Alles openen', ...questionsOf(widget), PROVENANCE]);
    expect(seen).to.not.include(COPY);
  });

  for (const pack of ['recurrent-miscarriage', 'miscarriage']) {
    it(`opens every answer of ${pack} with Enter or Space, comes to what is in it next, and back the same way`, async () => {
      const widget = await between(`<faq-accordion lang="nl" pack="${pack}"></faq-accordion>`);
      let opened = 0;
      const { names, faults } = await forward(async (stop) => {
        if (!togglesOf(widget).includes(stop)) return;
        await press(opened % 2 === 0 ? 'Enter' : ' ');
        opened += 1;
        expect(focused() === stop).to.equal(true);
      });
      const seen = controlsIn(widget).map(nameOf);
      expect(openQuestionsOf(widget)).to.deep.equal(questionsOf(widget));
      const isCopy = (name: string): boolean => name === COPY;
      const others = names.filter((name) => !isCopy(name)).map((name) => (name === 'Alles openen' ? 'Alles sluiten' : name));
      expect(others).to.deep.equal(seen.filter((name) => !isCopy(name)));
      expect(faults).to.deep.equal([]);
      expect(faultsOfOrder(controlsIn(widget))).to.deep.equal([]);
      expect(seen).to.include.members([COPY, PROVENANCE]);
      // The button for a link stands in the answer that was opened last.
      expect(names.filter(isCopy)).to.have.length(opened);
      expect(seen.filter(isCopy)).to.have.length(1);
      expect(controlsIn(widget).filter((control) => control.matches('a[href]'))).to.have.length.above(0);
      expect(await back()).to.deep.equal({ names: seen.toReversed(), faults: [] });
    });
  }

  it('scrolls the page with the keys for that, which do nothing to a question', async () => {
    const widget = await between('<faq-accordion lang="nl"></faq-accordion>');
    const toggle = togglesOf(widget)[2]!;
    await goTo(toggle);
    const heard: string[] = [];
    const listen = ({ key, defaultPrevented }: KeyboardEvent): void => void heard.push(defaultPrevented ? `${key}, taken` : key);
    window.addEventListener('keydown', listen);
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'End', 'Home'];
    for (const key of keys) await press(key);
    window.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(keys);
    expect(focused() === toggle).to.equal(true);
    expect(openQuestionsOf(widget)).to.deep.equal([]);
  });

  it('types in the search field, comes past what it found, and empties it', async () => {
    const widget = await between('<faq-accordion lang="nl" searchable></faq-accordion>');
    await press('Tab');
    await sendKeys({ type: 'foliumzuur' });
    await widget.updateComplete;
    const found = questionsOf(widget).filter((_, index) => togglesOf(widget)[index]!.checkVisibility());
    expect(found).to.include(FOLIC_ACID).and.have.length.below(10);
    const { names, faults } = await forward();
    expect(faults).to.deep.equal([]);
    expect(names.filter((name) => questionsOf(widget).includes(name))).to.deep.equal(found);
    expect(names[0]).to.equal('Wissen');
    await back();
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await widget.updateComplete;
    expect(nameOf(focused())).to.equal('Zoek in deze vragen');
    expect(togglesOf(widget).every((toggle) => toggle.checkVisibility())).to.equal(true);
  });
});

describe('somebody with a keyboard, in <faq-accordion single>', () => {
  it('stays at the question that closes another, and comes to no link of that one any more', async () => {
    const widget = await between(`<faq-accordion lang="nl" single>${THREE}</faq-accordion>`);
    const [first, , third] = togglesOf(widget);
    await goTo(first!);
    await press(' ');
    await goTo(third!);
    await press('Enter');
    expect(openQuestionsOf(widget)).to.deep.equal(['Drie']);
    expect(focused() === third).to.equal(true);
    expect(await faultsOfFocus()).to.deep.equal([]);
    await press('Tab');
    expect(nameOf(focused())).to.equal('Link Drie');
    expect((await back()).names).to.deep.equal(['Drie', 'Twee', 'Een', 'Afdrukken']);
  });
});
