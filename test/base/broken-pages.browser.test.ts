import { expect } from '@open-wc/testing';
import { builtinsOf } from '../support/faults.js';
import { pageInFrame } from '../support/page-in-frame.js';
import { unreadOn } from '../support/read-words.js';

/** What an author wrote for each widget, and words of it. */
const WRITTEN: Readonly<Record<string, { html: string; words: readonly string[] }>> = {
  'faq-accordion': {
    html: '<h2>Bezoektitel</h2><p>Vooraftekst</p><details><summary>Meenemen</summary><p>Meebrengen</p></details><dl><dt>Wanneer</dt><dd>Donderdag</dd></dl>',
    words: ['Bezoektitel', 'Vooraftekst', 'Meenemen', 'Meebrengen', 'Wanneer', 'Donderdag'],
  },
  'risk-meter': {
    html: '<h2>Cijfertitel</h2><p>Cijferuitleg</p><table><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr><tr><th>Hondengroep</th><td>20 van de 100 bijten</td><td>80 van de 100 blaffen</td></tr></table><p>Cijferbron</p>',
    words: ['Cijfertitel', 'Cijferuitleg', 'Hondengroep', 'bijten', 'blaffen', 'Cijferbron'],
  },
  'aftercare-timeline': {
    html: '<h2>Verlooptitel</h2><p>Verloopuitleg</p><h3 class="nazorg-call">Belkop</h3><p>Belreden</p><h3 data-from-day="0" data-to-day="3">Stapeen</h3><p>Rusten</p><h3>Staptwee</h3><p>Wandelen</p>',
    words: ['Verlooptitel', 'Verloopuitleg', 'Belkop', 'Belreden', 'Stapeen', 'Rusten', 'Staptwee', 'Wandelen'],
  },
  'contact-card': {
    html: '<h2>Kaarttitel</h2><p>Poliklinieklijn <a href="tel:+31201234567">Telefoonnummer</a></p>',
    words: ['Kaarttitel', 'Poliklinieklijn', 'Telefoonnummer'],
  },
};

const FORMS: Readonly<Record<string, (tag: string, html: string) => string>> = {
  element: (tag, html) => `<${tag} lang="nl">${html}</${tag}>`,
  'plain HTML': (tag, html) => `<div class="nazorg-${tag}" data-nazorg="${tag}">${html}</div>`,
};

const PAGE = Object.values(FORMS)
  .flatMap((write) => Object.entries(WRITTEN).map(([tag, { html }]) => `<section>${write(tag, html)}</section>`))
  .join('');

const WORDS = Object.keys(FORMS)
  .map(() => Object.values(WRITTEN).map(({ words }) => words))
  .flat();

/** A link that becomes a widget has words before, so it has some after. */
const LINKS = Object.keys(WRITTEN)
  .map((tag) => `<section><p><a href="${location.origin}/nazorg/${tag}">Lees meer</a></p></section>`)
  .join('');

/** What starting uses of the browser and the language, as it says itself. */
const usedByStart = async (): Promise<string[]> => {
  const { view, page, runScript } = await pageInFrame(PAGE + LINKS);
  const used = new Set<string>();
  for (const { name, replace } of builtinsOf(view)) {
    replace(
      (original) =>
        function (this: unknown, ...given) {
          used.add(name);
          return Reflect.apply(original, this, given);
        },
    );
  }
  await runScript();
  expect(page.querySelectorAll('details')).to.have.lengthOf(4);
  return [...used].sort();
};

/** Which words a reader can't read when one of them throws. */
const unreadWithout = async (names: readonly string[]): Promise<string[]> => {
  const found = await Promise.all(
    names.map(async (name) => {
      const { page, view, runScript } = await pageInFrame(PAGE + LINKS);
      for (const builtin of builtinsOf(view))
        if (builtin.name === name)
          builtin.replace(
            () =>
              function () {
                throw new TypeError('This is broken here.');
              },
          );
      await runScript();
      const unread = unreadOn(page, WORDS, 'Lees meer');
      return unread.length > 0 ? [`${name}: ${unread.join(' ')}`] : [];
    }),
  );
  return found.flat();
};

const AT_ONCE = 6;

describe('a page on which something of the browser is broken', () => {
  let used: string[];
  before(async function () {
    this.timeout(30_000);
    used = await usedByStart();
  });

  it('is tried with everything that the script uses when it starts', () => {
    expect(used.length).to.be.above(150);
    expect(used).to.include.members([
      'Element.prototype.attachShadow',
      'CSSStyleSheet.prototype.replaceSync',
      'Document.prototype.importNode',
    ]);
  });

  it('shows all words of its author, whichever of these throws', async function () {
    this.timeout(300_000);
    const unread: string[] = [];
    for (let first = 0; first < used.length; first += AT_ONCE) unread.push(...(await unreadWithout(used.slice(first, first + AT_ONCE))));
    expect(unread).to.deep.equal([]);
  });
});
