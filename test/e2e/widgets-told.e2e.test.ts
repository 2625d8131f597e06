import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WIDGETS, type WidgetTag } from '../support/widgets.js';
import { AUTHOR_WORDS, UNTITLED } from './told/author-words.js';
import { listeningEngines } from './told/listening-desktop.js';
import { useToldPages } from './told/told-page.js';
import { ALL_STOPS, allWith, toLines, toLinesInLanguages, wordsOf, type Told } from './told/told.js';

const toPage = (words: string): string => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nazorg</title>
  <link rel="icon" href="data:,"><script type="module" src="cdn/nazorg.js"></script><h1>Nazorg</h1>${words}`;

const TITLES = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'].map((number) => `Lijst ${number}`);

/** Eight widgets of a kind, which are tags and boxes of plain HTML by turns. */
const eightOf = (tag: WidgetTag): string =>
  TITLES.map((title, index) => {
    const { attributes, html } = AUTHOR_WORDS[tag](title);
    const settings = attributes.replace(/[a-z-]+/g, (name) => `data-${name}`);
    return index % 2 === 0 ? `<${tag} ${attributes}>${html}</${tag}>` : `<div class="nazorg-${tag}" ${settings}>${html}</div>`;
  }).join('\n');

/** Opens what widgets fold of their own, and the figures of packs. */
const unfold = (): void => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.nazorg-figures')) fold.open = true;
  for (const place of document.querySelectorAll('*')) {
    const inside = place.shadowRoot?.querySelector('risk-meter,aftercare-timeline') ?? place;
    inside.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
  }
};

/** The line that opens the form of a timeline, and the name of that form. */
const OPENS_FORM = /^(?:summary, expanded|named group): Toon /;

/** Fills in every field, and opens what that and the buttons bring. */
const fillIn = async (): Promise<void> => {
  const given: Record<string, string> = { search: 'vraag', age: '37', day: '20', month: '11', year: '2026' };
  for (const place of document.querySelectorAll('*')) {
    const widget =
      place.shadowRoot?.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('faq-accordion,risk-meter,aftercare-timeline') ??
      place;
    for (const field of widget.shadowRoot?.querySelectorAll('input') ?? []) {
      field.value = given[field.id] ?? '';
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    const take = widget.shadowRoot?.querySelector<HTMLElement>('[part="open-take"]');
    take?.click();
    for (let frame = 0; take && !widget.shadowRoot?.querySelector('[part="take"]'); frame += 1)
      await new Promise((done) => requestAnimationFrame(done));
  }
};

/** Two widgets of each kind. */
const TWICE: Record<string, string> = {
  'two packs': ['recurrent-miscarriage', 'miscarriage']
    .map(
      (pack) =>
        `<h2>${pack}</h2>${WIDGETS.map(({ tag }) => `<${tag} pack="${pack}" ${AUTHOR_WORDS[tag]('').attributes}></${tag}>`).join('')}`,
    )
    .join(''),
  'titles of their own': ['Lijst één', 'Lijst twee']
    .flatMap((title) =>
      WIDGETS.map(
        ({ tag }) => `<${tag} ${AUTHOR_WORDS[tag](`${title} ${tag}`).attributes}>${AUTHOR_WORDS[tag](`${title} ${tag}`).html}</${tag}>`,
      ),
    )
    .join(''),
  'no title but that of the page': ['Rood', 'Groen', 'Blauw']
    .flatMap((word) => WIDGETS.map(({ tag }) => `<${tag} ${AUTHOR_WORDS[tag]('').attributes}>${UNTITLED[tag](word)}</${tag}>`))
    .join(''),
};

/** Arabic and English widgets on a Dutch page, and a Dutch source in an Arabic text. */
const LANGUAGES = `<p>Nederlands.</p><contact-card lang="ar"></contact-card><risk-meter lang="ar"></risk-meter>
  <aftercare-timeline lang="ar" date-input></aftercare-timeline><p>Nederlands.</p>
  <faq-accordion><details open><summary>Een vraag</summary><p>Woorden. <cite lang="en"><a href="https://example.org/">Miscarriage</a></cite></p></details></faq-accordion>`;

const ROLE = new RegExp(`^(?:${ALL_STOPS.join('|')})[^:]*(?:: |$)`);

/** Whether there is something in it, beside its role, that is in a language. */
const hasLetters = (line: string): boolean => /\p{L}/u.test(line.replace(ROLE, ''));

/** The language in which a line is written: sources are in English. */
const languageOf = (line: string): string => {
  if (/\p{Script=Arabic}/u.test(line)) return 'ar';
  return /iscarriage|antiphospholipid/.test(line) ? 'en' : 'nl';
};

/** Chromium tells the language of words alone, so none of a field. */
const isLanguageUntold = (engine: string, line: string): boolean => engine === 'Chromium' && /^(?:textbox|combobox|searchbox)/.test(line);

const DATE = '<aftercare-timeline date-input></aftercare-timeline>';

/** Answers that aren't accepted, which fields are to be mended, and what is said. A day may be right: it is only asked about. */
const WRONG: Record<string, { html: string; given: Record<string, string>; invalid: string[]; said: string }> = {
  'an age': {
    html: '<risk-meter></risk-meter>',
    given: { age: '200' },
    invalid: ['age'],
    said: 'Vul een getal in van 10 tot 70, in cijfers.',
  },
  'a day long ago': {
    html: DATE,
    given: { day: '20', month: '11', year: '2016' },
    invalid: [],
    said: 'Deze dag is langer dan een jaar geleden. Klopt het jaar?',
  },
  'a day that there is not': {
    html: DATE,
    given: { day: '31', month: '2', year: '2026' },
    invalid: ['day', 'month'],
    said: 'Deze dag bestaat niet. Kijk de dag en de maand na.',
  },
};

const giveWrong = async (given: string, events: string): Promise<void> => {
  for (const widget of document.querySelectorAll('risk-meter,aftercare-timeline')) {
    const roots = [widget.shadowRoot, widget.querySelector('.nazorg-tools')?.shadowRoot];
    for (const [id, value] of Object.entries(JSON.parse(given) as Record<string, string>))
      for (const field of roots.flatMap((root) => root?.querySelector<HTMLInputElement>(`input[id="${id}"]`) ?? [])) {
        field.value = value;
        for (const type of events.split(',')) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    await (widget as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  }
};

/** What stands in places that say by themselves what comes into them. */
const saidIn = (tree: Told): string[] =>
  wordsOf('status', tree)
    .map((words) => words.trim())
    .filter(Boolean);

/** Lines that every pack writes. */
const SAME_IN_PACKS = /^summary: (?:Waar komt dit vandaan\? |Cijfers bekijken$|Meer uitleg bij de cijfers$)/;

const CONTROLS = ['button', 'summary', 'textbox', 'searchbox', 'combobox', 'checkbox'];

/** What can be pressed or filled in, as it is called with the group around it: a screen reader says both. */
const controlsIn = (told: Told, group = ''): string[] => {
  const around = told.role === 'group' && told.name !== '' ? `${told.name}: ` : group;
  return [
    ...(CONTROLS.includes(told.role) ? [`${told.role}: ${told.role === 'textbox' ? around : ''}${told.name}`] : []),
    ...told.children.flatMap((child) => controlsIn(child, around)),
  ];
};

for (const { name } of listeningEngines()) {
  describe(`what ${name} tells a screen reader of eight widgets`, { timeout: 120_000 }, () => {
    const { visit, run, tell } = useToldPages(name, Object.fromEntries(WIDGETS.map(({ tag }) => [tag, toPage(eightOf(tag))])));

    for (const { tag } of WIDGETS)
      it(`is each thing with its role, name, state and level, as a tag and in a box: ${tag}`, async () => {
        await visit(tag);
        await run(unfold);
        const lines = toLines(await tell(), ALL_STOPS).filter((line) => !OPENS_FORM.test(line));
        assert.deepEqual(lines, ['heading 1: Nazorg', ...TITLES.flatMap((title) => AUTHOR_WORDS[tag](title).lines)]);
      });
  });

  describe(`what ${name} tells a screen reader of two widgets of each kind on a page`, { timeout: 120_000 }, () => {
    const { visit, run, tell } = useToldPages(
      name,
      Object.fromEntries(Object.entries(TWICE).map(([words, html]) => [words.replaceAll(' ', '-'), toPage(html)])),
    );

    for (const words of Object.keys(TWICE))
      it(`is no region, and each landmark and control with a name that no other has: ${words}`, async () => {
        await visit(words.replaceAll(' ', '-'));
        await run(unfold);
        await run(fillIn);
        const tree = await tell();
        assert.deepEqual(allWith('region', tree), []);
        const landmarks = allWith('landmark', tree).map(({ name: own }) => own);
        assert.deepEqual(
          landmarks.filter((own, index) => !own.startsWith('Zoek in deze vragen: ') || landmarks.indexOf(own) !== index),
          [],
        );
        // A hard word is called as it stands in its sentence.
        const hardWords = await run(() =>
          [...document.querySelectorAll('.nazorg-word')].map(({ textContent }) => `button: ${textContent}`),
        );
        const controls = controlsIn(tree).filter((line) => !hardWords.includes(line));
        // Two packs say of the same texts where they come from, and each opens its figures below its own heading.
        const isRepeated = (line: string, index: number): boolean =>
          controls.indexOf(line) !== index && !(words === 'two packs' && SAME_IN_PACKS.test(line));
        assert.deepEqual(
          controls.filter((line, index) => /: $/.test(line) || isRepeated(line, index)),
          [],
        );
        assert.ok(controls.length > 40, String(controls.length));
        const unnamed = allWith('table', tree).filter(({ name: own }) => own === '');
        // How an author calls a table is up to her.
        assert.equal(unnamed.length, words === 'titles of their own' ? 2 : 0);
      });
  });

  describe(`in what language ${name} tells a screen reader of a page in two`, { timeout: 120_000 }, () => {
    const { visit, run, tell } = useToldPages(name, { languages: toPage(LANGUAGES) });

    it('is that of the words, in all that a widget says', async () => {
      await visit('languages');
      await run(unfold);
      const lines = toLinesInLanguages(await tell(), ALL_STOPS).filter(({ line }) => hasLetters(line) && !isLanguageUntold(name, line));
      assert.deepEqual(
        lines.filter(({ language, line }) => language !== languageOf(line)),
        [],
      );
      for (const language of ['ar', 'en', 'nl'])
        assert.ok(
          lines.some((line) => line.language === language),
          language,
        );
    });
  });

  describe(`what ${name} tells a screen reader of an answer that isn't accepted`, { timeout: 120_000 }, () => {
    const { visit, run, tell } = useToldPages(
      name,
      Object.fromEntries(Object.entries(WRONG).map(([what, { html }]) => [what.replaceAll(' ', '-'), toPage(html)])),
    );

    for (const [what, { given, said, invalid }] of Object.entries(WRONG))
      it(`is what is accepted, in a polite place and with its fields, once these are left: ${what}`, async () => {
        await visit(what.replaceAll(' ', '-'));
        await run(unfold);
        const before = toLines(await tell(), ALL_STOPS);
        await run(giveWrong, JSON.stringify(given), 'input');
        assert.deepEqual(
          saidIn(await tell()).filter((words) => words === said),
          [],
        );
        await run(giveWrong, JSON.stringify(given), 'change,blur,focusout');
        const tree = await tell();
        assert.deepEqual(saidIn(tree), [said]);
        assert.deepEqual(
          allWith('textbox', tree).map(({ isInvalid, description }) => ({ isInvalid, description })),
          Object.keys(given).map((field) => ({ isInvalid: invalid.includes(field), description: said })),
        );
        assert.equal(before.filter((line) => line.startsWith('status, polite')).length, allWith('status', tree).length);
      });
  });
}
