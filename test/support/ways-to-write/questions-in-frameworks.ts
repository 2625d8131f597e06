import { twice, understood, type Way } from './way.js';

/** Two questions as libraries of components and of styles write them. */
export const IN_FRAMEWORKS: readonly Way[] = [
  understood(
    'panels in boxes that a script hides',
    twice(
      (q, a, index) =>
        `<div><h3><button type="button" aria-expanded="false" aria-controls="v${index}">${q}</button></h3><div style="min-height: 0; height: 0; visibility: hidden"><div><div role="region" id="v${index}"><p>${a}</p></div></div></div></div>`,
    ),
  ),
  understood(
    'panels in items of a list that a script hides',
    `<ul>${twice(
      (q, a, index) =>
        `<li><button type="button" aria-expanded="false" aria-controls="o${index}">${q}</button></li><li style="display: none"><div id="o${index}">${a}</div></li>`,
    )}</ul>`,
  ),
  understood(
    'panels in rows that a script hides',
    `<table><tbody>${twice(
      (q, a, index) =>
        `<tr><td><button type="button" aria-expanded="false" aria-controls="u${index}">${q}</button></td></tr><tr style="display: none"><td><div id="u${index}">${a}</div></td></tr>`,
    )}</tbody></table>`,
  ),
  understood(
    'microdata in boxes that a script hides',
    twice(
      (q, a) =>
        `<div itemscope itemtype="https://schema.org/Question"><button type="button" itemprop="name">${q}</button><div style="display: none"><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer">${a}</div></div></div>`,
    ),
  ),
  understood(
    'fields of a CMS with their names',
    twice(
      (q, a) =>
        `<div class="paragraph"><div class="field"><div class="field__label">Vraag</div><div class="field__item">${q}</div></div><div class="field"><div class="field__label">Antwoord</div><div class="field__item"><p>${a}</p></div></div></div>`,
    ),
  ),
  understood(
    'buttons with the name of an icon',
    twice(
      (q, a) =>
        `<button type="button"><span>${q}</span><span class="material-icons" aria-hidden="true">expand_more</span></button><div hidden>${a}</div>`,
    ),
  ),
  understood(
    'menus that drop down',
    twice(
      (q, a, index) =>
        `<div class="dropdown"><div id="f${index}" aria-controls="n${index}" aria-haspopup="menu" aria-expanded="false" role="button" tabindex="0"><div class="icon" aria-hidden="true"></div><div>${q}</div></div><nav id="n${index}" aria-labelledby="f${index}" style="display: none"><p>${a}</p></nav></div>`,
    ),
  ),
  understood(
    'cards with an icon that opens in their head',
    twice(
      (q, a, index) =>
        `<div class="card"><header><p>${q}</p><a href="#l${index}" data-action="collapse" aria-label="Meer"><i class="angle-down" aria-hidden="true"></i></a></header><div id="l${index}" class="collapse"><div><p>${a}</p></div></div></div>`,
    ),
  ),
  understood(
    'boxes that take the focus',
    twice((q, a) => `<div tabindex="0" class="card"><div class="card-title">${q}</div><div class="card-content">${a}</div></div>`),
  ),
  understood(
    'attributes of a small script',
    twice(
      (q, a) =>
        `<div data-open="false"><button :aria-expanded="open"><span>${q}</span><span>+</span></button><div x-show="open" style="display: none"><p>${a}</p></div></div>`,
    ),
  ),
  understood(
    'a list of items with a role and a name',
    `<ul role="list">${twice(
      (q, a) =>
        `<li><div role="button" tabindex="0" aria-expanded="false" aria-label="${q}"><div>${q}</div><span><svg viewBox="0 0 1 1"></svg></span></div><div role="region" aria-hidden="true" style="max-height: 0; overflow: hidden"><p>${a}</p></div></li>`,
    )}</ul>`,
  ),
];
