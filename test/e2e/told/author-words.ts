import type { WidgetTag } from '../../support/widgets.js';

/** Words of an author for one widget, and what of it is told in that order, in the form of `toLines`. */
export interface AuthorWords {
  attributes: string;
  html: string;
  /** With what is folded open; the line that opens the form of a timeline isn't looked at. */
  lines: string[];
}

const PRIVATE = 'Dit hoeft niet. Wat hier wordt ingevuld, wordt niet bewaard en niet verstuurd.';

/** For each widget: words under a title, with a field or a button for everything that it can have. */
export const AUTHOR_WORDS: Record<WidgetTag, (title: string) => AuthorWords> = {
  'faq-accordion': (title) => ({
    attributes: 'searchable',
    html: `<h3>${title}</h3><details open><summary><h4>Eerste vraag, ${title}</h4></summary><p>Een antwoord.</p></details>
      <details><summary>Tweede vraag, ${title}</summary><p>Nog een antwoord.</p></details>`,
    lines: [
      `heading 3: ${title}`,
      `landmark: Zoek in deze vragen: ${title}`,
      `Zoek in deze vragen`,
      `searchbox: Zoek in deze vragen: ${title}`,
      'status, polite',
      `button: Afdrukken: ${title}`,
      `button: Alles openen: ${title}`,
      `summary, expanded, heading 4: Eerste vraag, ${title}`,
      'Een antwoord.',
      `summary, collapsed: Tweede vraag, ${title}`,
    ],
  }),
  'risk-meter': (title) => ({
    attributes: '',
    html: `<h3>${title}</h3><p>Over groepen.</p><h4>Naar leeftijd, ${title}</h4><table data-by="age">
      <thead><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr></thead>
      <tbody><tr data-from="35" data-below="40"><th>35 tot 40 jaar</th><td>20 van de 100</td><td>80 van de 100</td></tr></tbody></table>`,
    lines: [
      `heading 3: ${title}`,
      'Over groepen.',
      `button: Liever geen cijfers zien: ${title}`,
      `summary, expanded: Zoek een groep op: ${title}`,
      `named group: Zoek een groep op: ${title}`,
      PRIVATE,
      'Groep',
      `textbox: Groep: ${title}`,
      'status, polite',
      'status, polite',
      `button: Bekijk als tabel: ${title}`,
      `heading 4: Naar leeftijd, ${title}`,
      'table',
      'columnheader: Groep',
      'columnheader: Wel',
      'columnheader: Niet',
      'rowheader: 35 tot 40 jaar',
      'cell: 20 van de 100',
      'cell: 80 van de 100',
    ],
  }),
  'aftercare-timeline': (title) => ({
    attributes: 'date-input',
    html: `<h3>${title}</h3><h4 data-from-day="0" data-to-day="14">Eerste weken</h4><p>Rust.</p>
      <h4 data-situation="after-one">Zonder testen</h4><p>Later.</p><h4 data-situation="tests-planned">Met testen</h4><p>Nog later.</p>`,
    lines: [
      `heading 3: ${title}`,
      PRIVATE,
      'Welke stappen laten zien?',
      `combobox: Welke stappen laten zien?: ${title}`,
      `named group: Eerste dag: ${title}`,
      'Eerste dag',
      'Dag',
      'textbox: Dag',
      'Maand',
      'textbox: Maand',
      'Jaar',
      'textbox: Jaar',
      'status, polite',
      'Het kan ook anders gaan.',
      'list, 3',
      'heading 4: Eerste weken',
      'Rust.',
      'heading 4: Zonder testen',
      'Later.',
      'heading 4: Met testen',
      'Nog later.',
      `button, collapsed: Afdrukken of meenemen: ${title}`,
    ],
  }),
  'contact-card': (title) => ({
    attributes: '',
    html: `<h3>${title}</h3><p>Bel <a href="tel:+31201234567">020 123 45 67</a>.</p>`,
    lines: [`heading 3: ${title}`, 'Bel', 'link: 020 123 45 67', '.', `button: Bewaar in contacten: ${title}`],
  }),
};

/** The same without a title, each with a word of its own. */
export const UNTITLED: Record<WidgetTag, (word: string) => string> = {
  'faq-accordion': (word) => `<details><summary>${word}: mag er iemand mee?</summary><p>Ja.</p></details>
    <details><summary>${word}: hoe lang?</summary><p>Kort.</p></details>`,
  'risk-meter': (word) => `<table data-by="age"><caption>${word}</caption>
    <tr data-from="35" data-below="40"><th>35 tot 40 jaar</th><td>20 van de 100</td><td>80 van de 100</td></tr></table>`,
  'aftercare-timeline': (word) => `<h2 data-from-day="0" data-to-day="14">${word}</h2><p>Rust.</p>`,
  'contact-card': (word) => `<p>${word}: <a href="tel:+31201234567">020 123 45 67</a></p>`,
};
