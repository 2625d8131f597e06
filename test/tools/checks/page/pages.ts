/** Saved pages and what `check` says of each: nothing, problems, or remarks. */

const SCRIPT = '<script type="module" src="https://site.example/nazorg/0.1.0/nazorg.nl.js"></script>';
export const DETAILS = '<details><summary>Mag er iemand mee?</summary><p>Ja.</p></details>';
const PLAIN = `<div class="nazorg-faq-accordion" data-nazorg="faq-accordion">${DETAILS}</div>`;
const LINK = '<p><a href="https://site.example/nazorg/faq-accordion?lang=nl">Vragen</a></p>';
const TITLE = 'Cijfers over de kans op een miskraam';

export const page = (body: string, head = SCRIPT): string =>
  `<!doctype html>\n<html lang="nl"><head><title>Nazorg</title>${head}</head>\n<body><h1>Nazorg</h1>\n${body}</body></html>`;

export const WORKING: readonly (readonly [what: string, html: string])[] = [
  ['plain HTML', page(PLAIN)],
  ['an element with its words', page(`<faq-accordion>${DETAILS}</faq-accordion>`)],
  ['an element that shows its own content', page('<risk-meter age="34"></risk-meter>')],
  ['an element with a line break in it, as WordPress leaves it', page('<p><risk-meter\n  age="34"><br />\n</risk-meter></p>')],
  ['a link to the site of the script', page(LINK)],
  [
    'a link to a site that the page names',
    page(LINK, `<script src="/n/nazorg.js" type="module"></script><meta name="nazorg-hosted" content="https://site.example">`),
  ],
  ['a plain script', page(PLAIN, '<script defer src="/nazorg/0.1.0/nazorg.nl.classic.js"></script>')],
  ['a module with everything inside', page(PLAIN, '<script type="module" src="/nazorg/0.1.0/nazorg.nl.all.js"></script>')],
  ['curly quotes in the words', page(PLAIN.replace('Ja.', '“Ja”, zei ze.'))],
  ['the words of a page about something else', page(`${PLAIN}<h2>Cijfers</h2><p>x &lt; y</p>`)],
  ['a widget inside a list or a table', page(`<table><tr><td>${PLAIN}</td></tr></table>`)],
  ['a card with a profile', page('<contact-card profile="/profile.json"></contact-card>')],
  ['a card on a page with a profile', page('<contact-card></contact-card>', `${SCRIPT}<meta name="nazorg-profile" content="/p.json">`)],
  ['a card with a number in an attribute', page('<contact-card phone="112" phone-label="Nood"></contact-card>')],
  [
    'a card with a link to call',
    page('<div class="nazorg-contact-card" data-nazorg="contact-card"><a href="tel:+31201234567">Bel</a></div>'),
  ],
  ['a card with a number in words', page('<contact-card><p>Bel 020 123 45 67</p></contact-card>')],
];

export const BROKEN: readonly (readonly [what: string, html: string, problems: readonly RegExp[]])[] = [
  [
    'an element that was stripped, with its words left',
    page(`<h2>${TITLE}</h2><p>Dit zijn cijfers van groepen.</p>`),
    [/^line 4: the words of risk-meter stand loose: .*npx --no nazorg-widgets snippet risk-meter\. .* --link/],
  ],
  ['a page where nothing is left', page('<p></p>'), [/^there is nothing of Nazorg on it/]],
  [
    'an element that a <p> tore, as WordPress does',
    page('<p><faq-accordion></p>\n<h3>Vraag</h3>\n<p>Antwoord</p>\n<p></faq-accordion></p>'),
    [/^line 4: <faq-accordion> is torn: a <p> .* npx --no nazorg-widgets snippet faq-accordion\.$/],
  ],
  ['a card without anybody to call', page('<contact-card></contact-card>'), [/^line 4: contact-card says to call and has no number/]],
  [
    'a card on a page whose profile is named without an address',
    page('<contact-card></contact-card>', `${SCRIPT}<meta name="nazorg-profile" content=" ">`),
    [/^line 4: contact-card says to call and has no number/],
  ],
  [
    'a card on a page whose profile is named in the body, where widgets read none',
    page('<meta name="nazorg-profile" content="/p.json"><contact-card></contact-card>'),
    [/^line 4: contact-card says to call and has no number/],
  ],
  [
    'plain HTML of a card without a number',
    page('<div class="nazorg-contact-card" data-nazorg="contact-card"><p>Bel ons.</p></div>'),
    [/^line 4: contact-card says to call and has no number/],
  ],
  ['an element that is never closed', page('<risk-meter><h2>x</h2>'), [/^line 4: <risk-meter> isn't closed where its words end/]],
  ['an element that was emptied', page('<faq-accordion>&nbsp;</faq-accordion>'), [/^line 4: <faq-accordion> was emptied/]],
  ['an element with an empty paragraph for its words', page('<faq-accordion><p></p></faq-accordion>'), [/<faq-accordion> was emptied/]],
  [
    'plain HTML that was emptied',
    page('<div class="nazorg-risk-meter" data-nazorg="risk-meter">&nbsp;</div>'),
    [/^line 4: risk-meter was emptied.* --link/],
  ],
  ['a self-closed element', page('<risk-meter age="34" />\n<p>Rest</p>'), [/^line 4: <risk-meter \/> swallows the rest of the page/]],
  [
    'self-closed plain HTML',
    page('<div class="nazorg-risk-meter" data-nazorg="risk-meter" />\n<p>Rest</p>'),
    [/^line 4: risk-meter ends in a slash/],
  ],
  [
    'curled quotes',
    page(`<div class=“nazorg-faq-accordion” data-nazorg=“faq-accordion”>${DETAILS}</div>`),
    [/^line 4: the quotes .* of faq-accordion were curled/],
  ],
  ['an unknown widget', page('<div data-nazorg="risk-table"><p>x</p></div>'), [/^line 4: there is no widget "risk-table"/]],
  ['no script', page(PLAIN, ''), [/^the script is missing/]],
  ['a widget that was pasted twice', page(`${PLAIN}\n${PLAIN}`), [/^line 5: faq-accordion is on the page twice/]],
  ['the script twice', page(PLAIN, `${SCRIPT}\n${SCRIPT}`), [/^line 3: the script is on the page twice/]],
  [
    'a script that a tool for consent keeps back',
    page(PLAIN, '<script type="text/plain" data-cookieconsent="marketing" src="/n/nazorg.nl.js"></script>'),
    [/^line 2: a tool for consent keeps the script back \(type="text\/plain"\), so readers who refuse never get it/],
  ],
  [
    'a script that a tool for consent keeps back with its address moved',
    page(PLAIN, '<script type="text/plain" data-suppressed-src="/n/nazorg.nl.js"></script>'),
    [/^line 2: a tool for consent keeps the script back/],
  ],
  [
    'a module without its type',
    page(PLAIN, '<script src="/n/nazorg.nl.js"></script>'),
    [/^line 2: the script tag lost its type="module".*nazorg\.nl\.classic\.js/],
  ],
  [
    'a module with everything inside, without its type',
    page(PLAIN, '<script src="/n/nazorg.nl.all.js"></script>'),
    [/^line 2: the script tag lost its type="module".*load \/n\/nazorg\.nl\.classic\.js\.$/],
  ],
  [
    'a module that has no plain twin, without its type',
    page(PLAIN, '<script src="/n/nazorg.js"></script>'),
    [/^line 2: the script tag lost its type="module".*put that back\.$/],
  ],
  [
    'a script tag with curled quotes',
    page(PLAIN, '<script type=“module” src=“/n/nazorg.nl.js”></script>'),
    [/the quotes of the script tag were curled/],
  ],
  ['tags printed as text', page('<p>&lt;risk-meter lang="nl"&gt;</p>'), [/^line 4: the tags of risk-meter are printed as text.* --link/]],
  ['plain HTML printed as text', page('<pre>&lt;div class="nazorg-risk-meter"&gt;</pre>'), [/the tags of risk-meter are printed as text/]],
  [
    'a link to another site',
    page(LINK.replace('site.example', 'other.example')),
    [/^line 4: the link to faq-accordion stays a link: .*content="https:\/\/other\.example"/],
  ],
  [
    'a link on a page whose script says no site',
    page(LINK, '<script type="module" src="/n/nazorg.js"></script>'),
    [/the script doesn't know its site/],
  ],
  ['a link to an unknown widget', page(LINK.replace('faq-accordion', 'faq-list')), [/^line 4: the link leads to "faq-list"/]],
];

export const REMARKED: readonly (readonly [what: string, html: string, remarks: readonly RegExp[]])[] = [
  [
    'a module whose type another tool changed, to load it later',
    page(PLAIN, '<script type="c0ffee-module" src="/n/nazorg.nl.js"></script>'),
    [/^line 2: another tool loads the script later/],
  ],
  [
    'a script whose address another tool moved, to load it later',
    page(PLAIN, '<script type="module" data-lazy-src="/n/nazorg.nl.js"></script>'),
    [/^line 2: another tool loads the script later/],
  ],
  [
    'a second tag for browsers without modules',
    page(PLAIN, `${SCRIPT}<script nomodule src="/n/nazorg.nl.classic.js"></script>`),
    [/^line 2: browsers without modules are too old .*: this tag does nothing\.$/],
  ],
  [
    'a class without its attribute',
    page(`<div class="nazorg-faq-accordion">${DETAILS}</div>`),
    [/^line 4: faq-accordion has its class and no data-nazorg/],
  ],
  [
    'a link among other words',
    page(LINK.replace('<p>', '<p>Lees ')),
    [/^line 4: the link to faq-accordion stays a link, since other words/],
  ],
  ['a setting that a link has no say in', page(LINK.replace('lang=nl', 'lang=nl&amp;age=34')), [/says age, which a link can't set/]],
];
