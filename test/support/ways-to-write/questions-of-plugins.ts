import { twice, understood, type Way } from './way.js';

/** Two questions as plugins, page builders and pastes write them. */
export const OF_PLUGINS: readonly Way[] = [
  understood(
    'the pattern of the W3C',
    twice(
      (q, a, index) =>
        `<h3><button type="button" aria-expanded="false" aria-controls="s${index}" id="b${index}"><span>${q}</span></button></h3><div id="s${index}" role="region" aria-labelledby="b${index}" hidden><p>${a}</p></div>`,
    ),
  ),
  understood(
    'regions that name their titles',
    twice(
      (q, a, index) =>
        `<div><div class="head"><span id="t${index}">${q}</span><i class="icon"></i></div><div role="region" aria-labelledby="t${index}" aria-hidden="true" style="display: none"><p>${a}</p></div></div>`,
    ),
  ),
  understood(
    'Bootstrap 3',
    `<div class="panel-group">${twice(
      (q, a, index) =>
        `<div class="panel"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" href="#p${index}" class="collapsed">${q}</a></h4></div><div id="p${index}" class="panel-collapse collapse"><div class="panel-body">${a}</div></div></div>`,
    )}</div>`,
  ),
  understood(
    'headings with an anchor',
    twice(
      (q, a, index) =>
        `<h3 id="q${index}">${q} <a class="anchor" href="#q${index}" aria-label="Link naar deze vraag">#</a></h3><p>${a}</p>`,
    ),
  ),
  understood(
    'headings that are links to themselves',
    twice((q, a, index) => `<h3 id="q${index}"><a href="#q${index}">${q}</a></h3><div>${a}</div>`),
  ),
  understood(
    'the accordion block of WordPress',
    `<div class="wp-block-accordion">${twice(
      (q, a, index) =>
        `<div class="wp-block-accordion-item"><h3 class="wp-block-accordion-heading"><button type="button" class="wp-block-accordion-heading__toggle" aria-expanded="false" aria-controls="w${index}"><span class="wp-block-accordion-heading__toggle-title">${q}</span><span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span></button></h3><div role="region" class="wp-block-accordion-panel" inert id="w${index}"><p>${a}</p></div></div>`,
    )}</div>`,
  ),
  understood(
    'an FAQ block of another plugin',
    `<div class="rank-math-list">${twice(
      (q, a, index) =>
        `<div id="faq-question-${index}" class="rank-math-list-item"><h3 class="rank-math-question">${q}</h3><div class="rank-math-answer"><p>${a}</p></div></div>`,
    )}</div>`,
  ),
  understood(
    'toggles with a title and a content',
    twice(
      (q, a) =>
        `<div class="et_pb_toggle et_pb_toggle_close"><h5 class="et_pb_toggle_title">${q}</h5><div class="et_pb_toggle_content" style="display:none"><p>${a}</p></div></div>`,
    ),
  ),
  understood(
    'the accordion of GOV.UK',
    `<div class="govuk-accordion" data-module="govuk-accordion">${twice(
      (q, a, index) =>
        `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="h${index}">${q}</span></h2></div><div id="g${index}" class="govuk-accordion__section-content"><p class="govuk-body">${a}</p></div></div>`,
    )}</div>`,
  ),
  understood(
    'tabs',
    `<div><ul role="tablist"><li role="presentation"><a role="tab" href="#t0" aria-controls="t0" aria-selected="true">Mag er iemand mee?</a></li><li role="presentation"><a role="tab" href="#t1" aria-controls="t1" tabindex="-1">Wat neem ik mee?</a></li></ul><div role="tabpanel" id="t0">Ja, neem gerust iemand mee.</div><div role="tabpanel" id="t1" hidden>Een lijst met medicijnen.</div></div>`,
  ),
  understood(
    'a list of links to nowhere',
    `<ul>${twice((q, a) => `<li><a href="#" class="toggle">${q}</a><div class="inner" style="display:none">${a}</div></li>`)}</ul>`,
  ),
  understood(
    'boxes to tick',
    twice(
      (q, a, index) =>
        `<div class="tab"><input type="checkbox" id="c${index}"><label for="c${index}">${q}</label><div class="tab-content" style="max-height: 0; overflow: hidden">${a}</div></div>`,
    ),
  ),
  understood(
    'buttons and what follows them',
    twice((q, a) => `<button class="accordion">${q}</button><div class="panel" style="display: none"><p>${a}</p></div>`),
  ),
  understood(
    'bold questions with the answer behind them',
    twice((q, a) => `<p><strong>${q}</strong> ${a}</p>`),
  ),
  understood(
    'a paste of bold pieces',
    twice((q, a) => `<p><b>${q.slice(0, 6)}</b><b>${q.slice(6)}</b></p><p>${a}</p>`),
  ),
  understood(
    'a paste from Google Docs',
    twice(
      (q, a) =>
        `<p dir="ltr"><span style="font-size:11pt;font-weight:700;">${q}</span></p><p dir="ltr"><span style="font-weight:400;">${a}</span></p>`,
    ),
  ),
  understood(
    'elements that say they are headings',
    twice((q, a) => `<div class="title" role="heading" aria-level="3">${q}</div><div>${a}</div>`),
  ),
  understood(
    'microdata in boxes',
    `<div itemscope itemtype="https://schema.org/FAQPage">${twice(
      (q, a) =>
        `<div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><span itemprop="name">${q}</span><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">${a}</div></div></div>`,
    )}</div>`,
  ),
  understood(
    'a definition list with buttons',
    `<dl>${twice((q, a, index) => `<dt><button aria-expanded="false" aria-controls="d${index}">${q}</button></dt><dd id="d${index}" hidden>${a}</dd>`)}</dl>`,
  ),
  understood('a table with names of columns', `<table><tbody>${twice((q, a) => `<tr><td>${q}</td><td>${a}</td></tr>`)}</tbody></table>`),
  understood(
    'ids that a framework makes up',
    twice(
      (q, a, index) =>
        `<div data-state="closed"><h3><button type="button" aria-controls="radix-:r${index}:" aria-expanded="false" data-state="closed">${q}<svg aria-hidden="true"><path d="m6 9 6 6 6-6"/></svg></button></h3><div data-state="closed" id="radix-:r${index}:" hidden role="region">${a}</div></div>`,
    ),
  ),
  understood(
    'questions with headings in their answers',
    twice((q, a) => `<section><h3>${q}</h3><div><h4>Kort</h4><p>${a}</p></div></section>`),
  ),
  understood(
    'boxes without a meaning',
    `<div class="faq">${twice((q, a) => `<div class="faq-item"><div class="faq-q">${q}</div><div class="faq-a"><p>${a}</p></div></div>`)}</div>`,
  ),
  understood(
    'paragraphs in turn',
    twice((q, a) => `<p class="vraag">${q}</p><p class="antwoord">${a}</p>`),
  ),
  understood(
    'fields of a CMS',
    `<div class="field__items">${twice(
      (q, a) =>
        `<div class="field__item"><div class="paragraph"><div class="field-question"><div class="field__item">${q}</div></div><div class="field-answer"><div class="field__item"><p>${a}</p></div></div></div></div>`,
    )}</div>`,
  ),
  understood(
    'an icon that opens, beside the heading',
    twice(
      (q, a, index) =>
        `<div class="row"><h3>${q}</h3><button type="button" aria-controls="i${index}" aria-expanded="false" aria-label="Toon antwoord"><svg viewBox="0 0 1 1"></svg></button></div><div id="i${index}" hidden>${a}</div>`,
    ),
  ),
  understood(
    'panels of targets in data',
    twice(
      (q, a, index) =>
        `<div class="item"><div class="title" role="button" tabindex="0" data-target="#x${index}">${q} <span class="chevron">▾</span></div><div class="content" id="x${index}" style="height: 0px; overflow: hidden"><p>${a}</p></div></div>`,
    ),
  ),
  understood(
    'a button for all, and a title',
    `<h2>Vragen</h2><div class="controls"><button type="button" aria-expanded="false"><svg viewBox="0 0 1 1"></svg></button></div>${twice(
      (q, a) => `<div class="section"><h3><button type="button" aria-expanded="false">${q}</button></h3><div hidden>${a}</div></div>`,
    )}`,
  ),
  understood(
    'controls in the answers',
    twice(
      (q, a, index) =>
        `<h3>${q}</h3><div><p>${a}</p><button type="button" aria-controls="m${index}">Meer</button><div id="m${index}" hidden>Uitleg</div></div>`,
    ),
  ),
  understood('a title and bold lines', `<h2>Vragen</h2>${twice((q, a) => `<p><strong>${q}</strong></p><p>${a}</p>`)}`),
  understood(
    'lines with breaks and more paragraphs',
    twice((q, a) => `<p><strong>${q}</strong><br>${a}</p><p>En verder.</p>`),
  ),
  understood(
    'lines in italics',
    twice((q, a) => `<p><em>${q}</em></p><p>${a}</p>`),
  ),
  understood(
    'paragraphs that ask',
    twice((q, a) => `<p>${q}</p><p>${a}</p><p>En verder.</p>`),
  ),
  understood(
    'a table with a head',
    `<table><thead><tr><th></th><th></th></tr></thead><tbody>${twice((q, a) => `<tr><th scope="row">${q}</th><td>${a}</td></tr>`)}</tbody></table>`,
  ),
  understood(
    'the accordion of a page builder',
    twice(
      (q, a, index) =>
        `<div class="elementor-accordion-item"><div id="e${index}" class="elementor-tab-title" role="button" aria-controls="k${index}" aria-expanded="false"><span aria-hidden="true"><i class="fas fa-plus"></i></span><a class="elementor-accordion-title" tabindex="0">${q}</a></div><div id="k${index}" class="elementor-tab-content" role="region" aria-labelledby="e${index}"><p>${a}</p></div></div>`,
    ),
  ),
  understood(
    'headings that hold the link to the panel',
    twice((q, a, index) => `<a href="#y${index}" data-toggle="collapse"><h3>${q}</h3></a><div id="y${index}" class="collapse">${a}</div>`),
  ),
  understood(
    'one choice of several',
    twice(
      (q, a, index) => `<input type="radio" name="r" id="z${index}"><label for="z${index}">${q}</label><div class="content">${a}</div>`,
    ),
  ),
];
