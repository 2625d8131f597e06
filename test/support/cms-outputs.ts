/** What a CMS made of a pasted widget, and what becomes of that on a page with the script. */
export interface CmsOutput {
  /** Which CMS, which role or filter, and what was pasted. */
  what: string;
  /** Whether the HTML itself was recorded, or what is dropped and added, which is applied to our snippet here. */
  recorded: 'output' | 'rule';
  html: string;
  /** The widgets on the page in the end. */
  widgets: readonly string[];
  /** Words of the author that a reader reads. */
  words: readonly string[];
  /** What `nazorg check` says. */
  said?: RegExp;
}

const DETAILS = '<details><summary>Mag er iemand mee?</summary><p>Ja, dat mag.</p></details>';
const WORDS = ['Mag er iemand mee?', 'Ja, dat mag.'];
const LINK = 'https://widgets.example/nazorg/risk-meter?lang=nl';

/**
 * Recorded in real installations and filters in November 2026 with a stand-in whose names were others: WordPress 6.1.9 and 7.1,
 * MediaWiki 1.39, Drupal 11.4-dev, TYPO3 html-sanitizer 2.2, CKEditor 5 48.5, TinyMCE 8.9, HTML Purifier 4.18. The names and
 * the words are ours. Of Drupal, TYPO3 and HTML Purifier it was the filter alone that ran, not a whole site.
 */
export const CMS_OUTPUTS: readonly CmsOutput[] = [
  {
    what: 'WordPress, classic, any role: plain HTML, with its quotes made typographic',
    recorded: 'rule',
    html: `<div class="nazorg-faq-accordion" data-nazorg="faq-accordion" data-single="true">\n<details>\n<summary>Mag er iemand mee?</summary>\n<p>&#8220;Ja, dat mag.&#8221; &#8230;</p>\n</details>\n</div>`,
    widgets: ['faq-accordion'],
    words: WORDS,
  },
  {
    what: 'WordPress, classic, administrator: an element with attributes only',
    recorded: 'output',
    html: '<p><risk-meter\n  age="34"><br />\n</risk-meter></p>',
    widgets: ['risk-meter'],
    words: [],
  },
  {
    what: 'WordPress, classic, administrator: an element with words, torn by its paragraphs',
    recorded: 'output',
    html: '<p><faq-accordion></p>\n<h3>Mag er iemand mee?</h3>\n<p>Ja, dat mag.</p>\n<p></faq-accordion></p>',
    widgets: ['faq-accordion'],
    words: WORDS,
    said: /<faq-accordion> is torn/,
  },
  {
    what: 'WordPress, author: an element with words',
    recorded: 'output',
    html: '<h3>Mag er iemand mee?</h3><p>Ja, dat mag.</p>',
    widgets: [],
    words: WORDS,
    said: /there is nothing of Nazorg on it/,
  },
  {
    what: 'WordPress, code pasted into a paragraph: printed',
    recorded: 'output',
    html: '<p><code>&lt;risk-meter age="34"&gt;&lt;/risk-meter&gt;</code></p>',
    widgets: [],
    words: [],
    said: /the tags of risk-meter are printed as text/,
  },
  {
    what: 'MediaWiki: an element, printed',
    recorded: 'output',
    html: '<p>&lt;risk-meter lang="nl" age="34"&gt;&lt;/risk-meter&gt;\n</p>',
    widgets: [],
    words: [],
    said: /the tags of risk-meter are printed as text/,
  },
  {
    what: 'MediaWiki: plain HTML with a definition list',
    recorded: 'rule',
    html: '<div class="nazorg-faq-accordion" data-nazorg="faq-accordion">\n<dl><dt>Mag er iemand mee?</dt><dd>Ja, dat mag.</dd></dl>\n</div>',
    widgets: ['faq-accordion'],
    words: WORDS,
  },
  {
    what: 'MediaWiki, Tiptap and others: a link, with rel and target added',
    recorded: 'rule',
    html: `<p><a rel="nofollow noopener" target="_blank" class="external text" href="${LINK}">Cijfers</a>\n</p>`,
    widgets: ['risk-meter'],
    words: [],
  },
  {
    what: 'Quill: a link, with its spaces made unbreakable',
    recorded: 'rule',
    html: `<p>&nbsp;<a href="${LINK}" rel="noopener noreferrer" target="_blank">Open&nbsp;de&nbsp;cijfers</a>&nbsp;</p>`,
    widgets: ['risk-meter'],
    words: [],
  },
  {
    what: 'Drupal, Basic HTML: a link, without its class and data',
    recorded: 'rule',
    html: `<p><a href="${LINK}">Cijfers</a></p>`,
    widgets: ['risk-meter'],
    words: [],
  },
  {
    what: 'Drupal, Basic HTML: plain HTML, flattened',
    recorded: 'rule',
    html: 'Mag er iemand mee?<p>Ja, dat mag.</p>',
    widgets: [],
    words: WORDS,
    said: /there is nothing of Nazorg on it/,
  },
  {
    what: 'TYPO3: plain HTML',
    recorded: 'rule',
    html: `<div class="nazorg-faq-accordion" data-nazorg="faq-accordion">${DETAILS}</div>`,
    widgets: ['faq-accordion'],
    words: WORDS,
  },
  {
    what: 'TYPO3: an element with words, printed with its children',
    recorded: 'rule',
    html: '&lt;faq-accordion&gt;&lt;h3&gt;Mag er iemand mee?&lt;/h3&gt;&lt;p&gt;Ja, dat mag.&lt;/p&gt;&lt;/faq-accordion&gt;',
    widgets: [],
    words: WORDS,
    said: /the tags of faq-accordion are printed as text/,
  },
  {
    what: 'CKEditor 5, all allowed: empty plain HTML, padded',
    recorded: 'rule',
    html: '<div class="nazorg-risk-meter" data-nazorg="risk-meter">&nbsp;</div>',
    widgets: ['risk-meter'],
    words: [],
    said: /risk-meter was emptied/,
  },
  {
    what: 'CKEditor 5, as it comes: a link, without class and target',
    recorded: 'rule',
    html: `<p><a href="${LINK}">Cijfers</a></p>`,
    widgets: ['risk-meter'],
    words: [],
  },
  {
    what: 'TinyMCE, as it comes: plain HTML',
    recorded: 'rule',
    html: `<div class="nazorg-faq-accordion" data-nazorg="faq-accordion">${DETAILS}</div>`,
    widgets: ['faq-accordion'],
    words: WORDS,
  },
  {
    what: 'HTML Purifier: plain HTML with its class only, details flattened to words',
    recorded: 'rule',
    html: '<div class="nazorg-faq-accordion"><h3>Mag er iemand mee?</h3><p>Ja, dat mag.</p></div>',
    widgets: ['faq-accordion'],
    words: WORDS,
  },
];
