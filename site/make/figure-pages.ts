import { escapeHtml } from './escape-html.js';
import { pictureOf, restOf, sourcesOf, statementsOf, valueOf, type ShownFigure } from './figures.js';
import type { PageContent } from './layout.js';
import { linkFrom } from './link-from.js';
import { pathOf, type SiteLanguage } from './site-language.js';
import { fill } from './site-words.js';

const WORDS = {
  nl: {
    title: 'Elk cijfer, met zijn bron',
    lead: 'Alle {n} cijfers in de widgets staan één keer in content/figures.json. Teksten noemen ze bij hun naam, dus elk cijfer heeft één waarde en één bron.',
    chances: 'Cijfers met een plaatje',
    others: 'Andere getallen',
    sentence: 'Zo staat het er',
    rest: 'De andere kant',
    restText: '{rest}: wat er van de 100 overblijft. De widget laat beide kanten altijd even groot zien.',
    source: 'Bron',
    statements: 'Wat de ziekenhuisteksten zeggen, in onze woorden',
    population: 'Om wie het gaat',
    noPopulation: 'Dit getal gaat niet over een groep.',
    outcome: 'Uitkomst',
    why: 'Waarom zo getekend',
    whyExact:
      'Honderd vakjes, in rijen van tien en nooit door elkaar. Vierkant is wel, rond is niet; een lijn scheidt ze, zodat kleur niet nodig is. Elk cijfer is op 100, dus cijfers zijn te vergelijken.',
    whyRange: 'De bron geeft een bereik. Daarom zijn de vakjes ertussen gearceerd, en kiezen wij geen midden.',
    whyAbout: 'De bron zegt dat het ongeveer is. Dat woord blijft in elke zin staan.',
    whyAtLeast: 'De bron geeft alleen een ondergrens. Ook dat staat in de zin.',
    research: 'Welk onderzoek daarachter zit, staat bij de risk-meter.',
    whyNumber: 'Dit getal staat alleen in een zin. Er is niets aan te tekenen.',
    note: 'Opmerking',
    places: 'Waar het staat',
    nowhere: 'In geen tekst. Er wordt mee gerekend of het hoort bij een ander cijfer.',
    inEnglish: 'en',
  },
  en: {
    title: 'Each figure, with its source',
    lead: 'All {n} figures in the widgets stand once, in content/figures.json. Texts name them, so each figure has one value and one source.',
    chances: 'Figures with a picture',
    others: 'Other numbers',
    sentence: 'How it is said',
    rest: 'The other side',
    restText: '{rest}: what is left of the 100. The widget always shows both sides in the same size.',
    source: 'Source',
    statements: 'What the hospital texts say, in our words',
    population: 'Who it is about',
    noPopulation: 'This number isn’t about a group.',
    outcome: 'Outcome',
    why: 'Why it is drawn this way',
    whyExact:
      'A hundred marks, in rows of ten and never scattered. A square means yes, a round means no; a line parts them, so that no colour is needed. Each figure is of 100, so figures can be compared.',
    whyRange: 'The source gives a range. So the marks in between are hatched, and we choose no middle.',
    whyAbout: 'The source says that it is about this many. That word stays in every sentence.',
    whyAtLeast: 'The source only gives a lower bound. The sentence says so too.',
    research: 'The research behind this stands with the risk meter.',
    whyNumber: 'This number only stands in a sentence. There is nothing to draw.',
    note: 'Note',
    places: 'Where it stands',
    nowhere: 'In no text. It is computed with, or belongs to another figure.',
    inEnglish: 'en',
  },
} as const;

const section = (title: string, html: string): string => (html === '' ? '' : `<h2>${title}</h2>\n${html}\n`);

const english = (lang: SiteLanguage, text: string): string =>
  lang === 'en' ? escapeHtml(text) : `<span lang="en">${escapeHtml(text)}</span>`;

const whyOf = (figure: ShownFigure, lang: SiteLanguage): string => {
  const words = WORDS[lang];
  if (!figure.isChance) return `<p>${words.whyNumber}</p>`;
  const reasons = [
    words.whyExact,
    figure.interval.low < figure.interval.high ? words.whyRange : '',
    figure.about ? words.whyAbout : '',
    figure.atLeast ? words.whyAtLeast : '',
  ];
  return reasons
    .filter(Boolean)
    .map((reason) => `<p>${reason}</p>`)
    .join('');
};

const placesOf = ({ places }: ShownFigure, nowhere: string): string =>
  places.length === 0 ? `<p>${nowhere}</p>` : `<ul>${places.map((place) => `<li>${escapeHtml(place)}</li>`).join('')}</ul>`;

/** The page of one figure. */
export const figurePage = (figure: ShownFigure, lang: SiteLanguage): PageContent => {
  const words = WORDS[lang];
  const slug = `figures/${figure.id}`;
  const link = linkFrom(pathOf(lang, slug));
  const value = valueOf(figure, lang);
  const { outcome } = figure as ShownFigure & { outcome?: string };
  const body = `<article class="figure">
<h1>${value}</h1>
<p class="lead"><code>${figure.id}</code>${outcome === undefined ? '' : `. ${words.outcome}: ${english(lang, outcome)}`}</p>
${figure.isChance ? `<figure>${pictureOf(figure)}<figcaption>${value}</figcaption></figure>` : ''}
${section(words.sentence, figure.sentences.map((sentence) => `<blockquote><p>${escapeHtml(sentence)}</p></blockquote>`).join(''))}
${figure.isChance ? section(words.rest, `<p>${fill(words.restText, { rest: restOf(figure, lang) })}</p>`) : ''}
${section(words.source, sourcesOf(figure))}
${section(words.statements, statementsOf(figure) && `<div${lang === 'en' ? '' : ' lang="en"'}>${statementsOf(figure)}</div>`)}
${section(words.population, `<p>${figure.population === undefined ? words.noPopulation : english(lang, figure.population)}</p>`)}
${section(words.why, `${whyOf(figure, lang)}${figure.isChance ? `<p><a href="${link(pathOf(lang, 'widgets/risk-meter'))}#what-research-says">${words.research}</a></p>` : ''}`)}
${figure.note === undefined ? '' : section(words.note, `<p>${english(lang, figure.note)}</p>`)}
${section(words.places, placesOf(figure, words.nowhere))}
</article>`;
  return { lang, slug, title: `${value} (${figure.id})`, description: figure.sentences[0] ?? value, body };
};

/** The list of all figures. */
export const figuresPage = (figures: readonly ShownFigure[], lang: SiteLanguage): PageContent => {
  const words = WORDS[lang];
  const link = linkFrom(pathOf(lang, 'figures'));
  const item = (figure: ShownFigure): string =>
    `<li><a href="${link(pathOf(lang, `figures/${figure.id}`))}">${figure.isChance ? pictureOf(figure) : ''}<strong>${valueOf(figure, lang)}</strong></a><p>${escapeHtml(figure.sentences[0] ?? '')}</p></li>`;
  const list = (some: readonly ShownFigure[], kind: string): string => `<ul class="${kind}">${some.map(item).join('\n')}</ul>`;
  const lead = fill(words.lead, { n: figures.length });
  const body = `<article><h1>${words.title}</h1><p class="lead">${lead}</p>
${section(
  words.chances,
  list(
    figures.filter(({ isChance }) => isChance),
    'figure-list',
  ),
)}
${section(
  words.others,
  list(
    figures.filter(({ isChance }) => !isChance),
    'number-list',
  ),
)}</article>`;
  return { lang, slug: 'figures', title: words.title, description: lead, body };
};
