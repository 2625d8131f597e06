import { twice, understood, type Way } from './way.js';

/** Two questions as page builders, plugins, frameworks and editors without a thought of us write them. */
export const OTHERS: readonly Way[] = [
  understood(
    'Bootstrap 5',
    twice(
      (q, a, index) =>
        `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#c${index}">${q}</button></h2><div id="c${index}" class="accordion-collapse collapse"><div class="accordion-body"><p>${a}</p></div></div></div>`,
    ),
  ),
  understood(
    'frames of TYPO3',
    twice((q, a) => `<div class="frame frame-default"><header><h3>${q}</h3></header><div class="ce-bodytext"><p>${a}</p></div></div>`),
  ),
  understood(
    'a paste from Word',
    twice((q, a) => `<p class="MsoNormal"><b><span lang="NL">${q}<o:p></o:p></span></b></p><p class="MsoNormal">${a}</p>`),
  ),
  understood('headings in one wrapper', `<div class="wysiwyg">${twice((q, a) => `<h3>${q}</h3><p>${a}</p>`)}</div>`),
  understood(
    'headings in boxes',
    twice((q, a) => `<div><h3>${q}</h3><p>${a}</p></div>`),
  ),
  understood(
    'articles',
    twice((q, a) => `<article><h3>${q}</h3><p>${a}</p></article>`),
  ),
  understood('headings in columns', `<div class="row">${twice((q, a) => `<div class="col"><h3>${q}</h3><p>${a}</p></div>`)}</div>`),
  understood('a list with headings', `<ul>${twice((q, a) => `<li><h3>${q}</h3><p>${a}</p></li>`)}</ul>`),
  understood('a list with bold words', `<ul>${twice((q, a) => `<li><strong>${q}</strong><br>${a}</li>`)}</ul>`),
  understood('a numbered list', `<ol>${twice((q, a) => `<li><p><b>${q}</b></p><p>${a}</p></li>`)}</ol>`),
  understood('a table', `<table>${twice((q, a) => `<tr><th>${q}</th><td>${a}</td></tr>`)}</table>`),
  understood(
    'bold paragraphs',
    twice((q, a) => `<p><strong>${q}</strong></p><p>${a}</p>`),
  ),
  understood('lines with breaks', `<p>${twice((q, a) => `<b>${q}</b><br>${a}<br>`)}</p>`),
  understood(
    'toggles of a page builder',
    twice(
      (q, a) =>
        `<div class="elementor-toggle-item"><div class="elementor-tab-title" role="button"><a class="elementor-toggle-title">${q}</a></div><div class="elementor-tab-content"><p>${a}</p></div></div>`,
    ),
  ),
  understood(
    'an FAQ block',
    `<div class="schema-faq">${twice(
      (q, a) =>
        `<div class="schema-faq-section"><strong class="schema-faq-question">${q}</strong><p class="schema-faq-answer">${a}</p></div>`,
    )}</div>`,
  ),
  understood(
    'buttons and panels',
    twice((q, a, index) => `<button aria-controls="p${index}">${q}</button><div id="p${index}">${a}</div>`),
  ),
  understood(
    'microdata',
    `<div itemscope>${twice((q, a) => `<div itemprop="mainEntity"><h3 itemprop="name">${q}</h3><div>${a}</div></div>`)}</div>`,
  ),
];
