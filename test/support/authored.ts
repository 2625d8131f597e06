import type { NazorgElement } from '../../src/base/nazorg-element.js';
import type { FaqAccordionElement, RiskMeterElement } from '../../src/index.js';
import { expandAllButton, togglesOf } from './accordion.js';
import { buttonsOf, chooseMiscarriages, fillInAge, openForm } from './meter.js';
import { press } from './save-and-print.js';
import { choose, giveDate, leaveDate } from './timeline.js';
import type { WidgetTag } from './widgets.js';

/** Something that a reader does at a widget, and the words for it. */
type Acts = Readonly<Record<string, (widget: NazorgElement) => unknown>>;

/** Words of an author with all that matters in them, and what a reader does with them. */
export interface Authored {
  tag: WidgetTag;
  words: string;
  /** Settings without a value. */
  settings: readonly string[];
  /** What she types or picks: of that nothing stands on the page. */
  tells: Acts;
  /** What she does besides. */
  does: Acts;
}

const AROUND = '<!-- redactie -->los <em>woord</em>';

/** What is done at a list. */
const atList = (act: (widget: FaqAccordionElement) => unknown): Acts[string] => act as Acts[string];

const atMeter = (act: (widget: RiskMeterElement) => unknown): Acts[string] => act as Acts[string];

const search = (widget: NazorgElement, words: string): void => {
  const field = widget.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const print = (widget: NazorgElement): void => {
  const view = widget.ownerDocument.defaultView!;
  view.print = () => {
    for (const type of ['beforeprint', 'afterprint']) view.dispatchEvent(new Event(type));
  };
  widget.shadowRoot!.querySelector<HTMLElement>('[part="print"]')?.click();
  view.print();
};

export const AUTHORED: readonly Authored[] = [
  {
    tag: 'faq-accordion',
    words: `<h2>Vragen</h2>${AROUND}<details open><summary>Wat neem ik <b>mee</b>?</summary><p>Je pas.</p><ul><li>En papier.</li></ul></details>
      <section><details id="parkeren"><summary>Waar parkeer ik?</summary>Naast de ingang.</details></section><p>Tot ziens.</p>`,
    settings: ['searchable'],
    tells: {
      'searches for what is found': (widget) => search(widget, 'parkeer'),
      "searches for what isn't found": (widget) => search(widget, 'zwembad'),
      'clears the search': (widget) => buttonsOf(widget, 'clear')[0]!.click(),
    },
    does: {
      'opens an answer': ({ source }) => togglesOf(source)[1]!.click(),
      'closes it': ({ source }) => togglesOf(source)[1]!.click(),
      'opens all': atList((widget) => expandAllButton(widget)!.click()),
      'prints the questions': print,
    },
  },
  {
    tag: 'risk-meter',
    words: `<h2>Cijfers</h2>${AROUND}<table data-by="age"><caption>Onze cijfers</caption><thead><tr><th>Leeftijd</th><th>Wel</th><th>Niet</th></tr></thead><tbody>
      <tr data-below="35"><th scope="row">Tot 35</th><td>12 van de 100</td><td>88 van de 100</td></tr>
      <tr data-from="35"><th scope="row">Vanaf 35</th><td>17 tot 20 van de 100</td><td>80 tot 83 van de 100</td></tr></tbody></table>
      <table data-by="miscarriages"><tbody><tr data-from="1" data-through="2"><th>1 of 2</th><td>20 van de 100</td><td>80 van de 100</td></tr></tbody></table>
      <p class="nazorg-note-no-figure-age">Geen cijfer.</p><p>Tot ziens.</p>`,
    settings: [],
    tells: {
      'types an age': atMeter((widget) => fillInAge(widget, '36')),
      'types what is no age': atMeter((widget) => fillInAge(widget, '200')),
      'picks a number': atMeter((widget) => chooseMiscarriages(widget, '2')),
    },
    does: {
      'opens the form': openForm,
      'skips the numbers': (widget) => buttonsOf(widget, 'skip')[0]!.click(),
      'asks for the table': (widget) => buttonsOf(widget, 'switch')[0]!.click(),
      'prints the page': print,
    },
  },
  {
    tag: 'aftercare-timeline',
    words: `<h2>De weken erna</h2>${AROUND}<h3 class="nazorg-call">Wanneer bel je?</h3><p>Bij <a href="#koorts">koorts</a>.</p>
      <h3 data-from-day="0" data-to-day="1" data-situation="after-one">De eerste dag</h3><p>Rust uit.</p>
      <div class="nazorg-step"><h3 data-from-day="7" data-situation="tests-planned">De uitslag</h3><p>Per telefoon.</p></div><p>Tot ziens.</p>`,
    settings: ['date-input'],
    tells: {
      'types a date': (widget) => giveDate(widget, '2026-12-05'),
      'leaves the field': leaveDate,
      'wants each step in her calendar': (widget) => press(widget, 'event-step'),
      'picks a situation': (widget) => choose(widget, 'situation', 'tests-planned'),
    },
    does: {
      'takes it along': (widget) => press(widget, 'open-take'),
      'prints the steps': print,
    },
  },
  {
    tag: 'contact-card',
    words: `<h2>Bel ons</h2>${AROUND}<ul class="nazorg-lines"><li class="nazorg-line">Overdag <a href="tel:+31201234567">020 123 45 67</a></li>
      <li class="nazorg-line">Avond <a href="tel:+31201234568">020 123 45 68</a></li></ul><p>Tot ziens.</p>`,
    settings: [],
    tells: {},
    does: {
      'keeps the numbers': (widget) => buttonsOf(widget, 'save')[0]?.click(),
      'prints the page': print,
    },
  },
];

/** The two forms of a widget around words. */
export const WRITTEN_AS: Readonly<Record<string, (authored: Pick<Authored, 'tag' | 'words' | 'settings'>) => string>> = {
  'a tag': ({ tag, words, settings }) => `<${tag} ${settings.join(' ')}>${words}</${tag}>`,
  'a box': ({ tag, words, settings }) => `<div class="nazorg-${tag}" ${settings.map((name) => `data-${name}`).join(' ')}>${words}</div>`,
};

/** Every widget in both forms. */
export const EVERY_FORM = AUTHORED.flatMap((authored) =>
  Object.entries(WRITTEN_AS).map(([form, write]) => ({ ...authored, what: `${authored.tag} in ${form}`, html: write(authored) })),
);
