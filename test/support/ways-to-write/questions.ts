import { IN_FRAMEWORKS } from './questions-in-frameworks.js';
import { OTHERS } from './questions-of-others.js';
import { OF_PLUGINS } from './questions-of-plugins.js';
import { left, twice, understood, type Way } from './way.js';

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
  ...OTHERS,
  ...OF_PLUGINS,
  ...IN_FRAMEWORKS,
  left('headings without answers', '<h3>Mag er iemand mee?</h3><h3>Wat neem ik mee?</h3>'),
  left('details without a question', '<details open><p>Ja, neem gerust iemand mee.</p></details>'),
  left('a list of terms without terms', '<dl><dd>Ja, neem gerust iemand mee.</dd></dl>'),
  left('a list of terms inside a list of terms that has none', '<dl><dd><ul><li>Ja.</li></ul></dd></dl>'),
  left('loose text', 'Mag er iemand mee? Ja.'),
  left('a picture', '<img alt="Mag er iemand mee?" src="data:,">'),
  left('an element of somebody else', '<other-faq></other-faq>'),
  left('words with a place of their own', '<p slot="introduction">Mag er iemand mee?</p><div slot="x">Ja.</div>'),
];
