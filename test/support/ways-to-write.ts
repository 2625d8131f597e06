/** One of the usual ways to write two questions or steps, and whether the widget makes something of it. */
export interface Way {
  name: string;
  html: string;
  isUnderstood: boolean;
}

const understood = (name: string, html: string): Way => ({ name, html, isUnderstood: true });
const left = (name: string, html: string): Way => ({ name, html, isUnderstood: false });

const twice = (write: (title: string, text: string, index: number) => string): string =>
  write('Mag er iemand mee?', 'Ja, neem gerust iemand mee.', 0) + write('Wat neem ik mee?', 'Een lijst met medicijnen.', 1);

/** Two questions as editors and page builders write them. */
export const QUESTIONS: readonly Way[] = [
  understood(
    'details',
    twice((q, a) => `<details><summary>${q}</summary><p>${a}</p></details>`),
  ),
  understood('details in columns', `<div>${twice((q, a) => `<div><details><summary>${q}</summary>${a}</details></div>`)}</div>`),
  understood(
    'headings',
    twice((q, a) => `<h3>${q}</h3><p>${a}</p>`),
  ),
  understood('a title and headings', `<h2>Vragen</h2>${twice((q, a) => `<h3>${q}</h3>${a}`)}`),
  understood('a definition list', `<dl>${twice((q, a) => `<dt>${q}</dt><dd>${a}</dd>`)}</dl>`),
  understood('a definition list in boxes', `<section><dl>${twice((q, a) => `<div><dt>${q}</dt><dd>${a}</dd></div>`)}</dl></section>`),
  left(
    'Bootstrap 5',
    twice(
      (q, a, index) =>
        `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#c${index}">${q}</button></h2><div id="c${index}" class="accordion-collapse collapse"><div class="accordion-body"><p>${a}</p></div></div></div>`,
    ),
  ),
  left(
    'frames of TYPO3',
    twice((q, a) => `<div class="frame frame-default"><header><h3>${q}</h3></header><div class="ce-bodytext"><p>${a}</p></div></div>`),
  ),
  left(
    'a paste from Word',
    twice((q, a) => `<p class="MsoNormal"><b><span lang="NL">${q}<o:p></o:p></span></b></p><p class="MsoNormal">${a}</p>`),
  ),
  left('headings in one wrapper', `<div class="wysiwyg">${twice((q, a) => `<h3>${q}</h3><p>${a}</p>`)}</div>`),
  left(
    'headings in boxes',
    twice((q, a) => `<div><h3>${q}</h3><p>${a}</p></div>`),
  ),
  left(
    'articles',
    twice((q, a) => `<article><h3>${q}</h3><p>${a}</p></article>`),
  ),
  left('headings in columns', `<div class="row">${twice((q, a) => `<div class="col"><h3>${q}</h3><p>${a}</p></div>`)}</div>`),
  left('a list with headings', `<ul>${twice((q, a) => `<li><h3>${q}</h3><p>${a}</p></li>`)}</ul>`),
  left('a list with bold words', `<ul>${twice((q, a) => `<li><strong>${q}</strong><br>${a}</li>`)}</ul>`),
  left('a numbered list', `<ol>${twice((q, a) => `<li><p><b>${q}</b></p><p>${a}</p></li>`)}</ol>`),
  left('a table', `<table>${twice((q, a) => `<tr><th>${q}</th><td>${a}</td></tr>`)}</table>`),
  left(
    'bold paragraphs',
    twice((q, a) => `<p><strong>${q}</strong></p><p>${a}</p>`),
  ),
  left('lines with breaks', `<p>${twice((q, a) => `<b>${q}</b><br>${a}<br>`)}</p>`),
  left(
    'toggles of a page builder',
    twice(
      (q, a) =>
        `<div class="elementor-toggle-item"><div class="elementor-tab-title" role="button"><a class="elementor-toggle-title">${q}</a></div><div class="elementor-tab-content"><p>${a}</p></div></div>`,
    ),
  ),
  left(
    'an FAQ block',
    `<div class="schema-faq">${twice(
      (q, a) =>
        `<div class="schema-faq-section"><strong class="schema-faq-question">${q}</strong><p class="schema-faq-answer">${a}</p></div>`,
    )}</div>`,
  ),
  left(
    'buttons and panels',
    twice((q, a, index) => `<button aria-controls="p${index}">${q}</button><div id="p${index}">${a}</div>`),
  ),
  left(
    'microdata',
    `<div itemscope>${twice((q, a) => `<div itemprop="mainEntity"><h3 itemprop="name">${q}</h3><div>${a}</div></div>`)}</div>`,
  ),
  left('headings without answers', '<h3>Mag er iemand mee?</h3><h3>Wat neem ik mee?</h3>'),
  left('details without a question', '<details open><p>Ja, neem gerust iemand mee.</p></details>'),
  left('a list of terms without terms', '<dl><dd>Ja, neem gerust iemand mee.</dd></dl>'),
  left('a list of terms inside a list of terms that has none', '<dl><dd><ul><li>Ja.</li></ul></dd></dl>'),
  left('loose text', 'Mag er iemand mee? Ja.'),
  left('a picture', '<img alt="Mag er iemand mee?" src="data:,">'),
  left('an element of somebody else', '<other-faq></other-faq>'),
  left('words with a place of their own', '<p slot="introduction">Mag er iemand mee?</p><div slot="x">Ja.</div>'),
];

const steps = (write: (title: string, text: string, day: number) => string): string =>
  write('Dag 0', 'Rust uit.', 0) + write('Na een week', 'Kom op controle.', 7);

/** Two steps of a course. */
export const STEPS: readonly Way[] = [
  understood(
    'headings',
    steps((title, text, day) => `<h3 data-from-day="${day}">${title}</h3><p>${text}</p>`),
  ),
  understood('a title and headings', `<h2>Na afloop</h2>${steps((title, text) => `<h3>${title}</h3>${text}`)}`),
  understood('one heading about when to call', '<h3 class="nazorg-call">Wanneer bellen?</h3><p>Bij veel bloedverlies.</p>'),
  left('a numbered list', `<ol>${steps((title, text, day) => `<li><h3 data-from-day="${day}">${title}</h3><p>${text}</p></li>`)}</ol>`),
  left('a definition list', `<dl>${steps((title, text) => `<dt>${title}</dt><dd>${text}</dd>`)}</dl>`),
  left(
    'details',
    steps((title, text) => `<details><summary>${title}</summary>${text}</details>`),
  ),
  left('columns of a page builder', `<div class="row">${steps((title, text) => `<div><h3>${title}</h3><p>${text}</p></div>`)}</div>`),
  left('one wrapper', `<div>${steps((title, text) => `<h3>${title}</h3><p>${text}</p>`)}</div>`),
  left(
    'bold paragraphs',
    steps((title, text) => `<p><b>${title}</b></p><p>${text}</p>`),
  ),
  left('a table', `<table>${steps((title, text) => `<tr><th>${title}</th><td>${text}</td></tr>`)}</table>`),
  left('loose text', 'Dag 0: rust uit.'),
];

const rows = (write: (group: string, figure: string, rest: string) => string): string =>
  write('Na één miskraam', '20 van de 100', '80 van de 100') + write('Na twee', '25 van de 100', '75 van de 100');

/** Two figures of groups. */
export const FIGURES: readonly Way[] = [
  understood('a table', `<table>${rows((group, one, other) => `<tr><th>${group}</th><td>${one}</td><td>${other}</td></tr>`)}</table>`),
  understood(
    'a table in a figure',
    `<figure><table><tbody>${rows((group, one, other) => `<tr><td>${group}</td><td>${one}</td><td>${other}</td></tr>`)}</tbody></table></figure><p>Bron.</p>`,
  ),
  left('a table of two columns', `<table>${rows((group, one) => `<tr><th>${group}</th><td>${one}</td></tr>`)}</table>`),
  left('a table that does not add up', '<table><tr><th>Groep</th><td>20 van de 100</td><td>70 van de 100</td></tr></table>'),
  left('a table in an empty box', '<table></table>'),
  left('a list', `<ul>${rows((group, one) => `<li>${group}: ${one}</li>`)}</ul>`),
  left('a paragraph', '<p>Na één miskraam: 20 van de 100.</p>'),
  left(
    'boxes',
    rows((group, one, other) => `<div><div>${group}</div><div>${one}</div><div>${other}</div></div>`),
  ),
];

/** The ways by the widget that they are for. Of a card, anything is understood. */
export const WAYS = [
  { tag: 'faq-accordion', ways: QUESTIONS },
  { tag: 'aftercare-timeline', ways: STEPS },
  { tag: 'risk-meter', ways: FIGURES },
] as const;
