import { escapeHtml } from './escape-html.js';
import { inShort, legendOf, mentionHtml, sourceList, statementList } from './figure-parts.js';
import { pictureOf, restOf, valueOf, type ShownFigure } from './figures.js';
import type { PageContent } from './layout.js';
import { linkFrom } from './link-from.js';
import { pathOf, type SiteLanguage } from './site-language.js';
import { fill } from './site-words.js';

const WORDS = {
  nl: {
    title: 'Elk cijfer, met zijn bron',
    lead: 'Alle {n} cijfers in de widgets staan één keer in een lijst. De teksten halen ze daaruit, dus elk cijfer heeft één waarde en een bron.',
    chances: 'Cijfers met een plaatje',
    chancesText: 'Elk plaatje heeft honderd vakjes. Vierkant is wat erbij staat, rond is de rest. Er is nooit één kant zonder de andere.',
    others: 'Andere getallen',
    sentence: 'Zo staat het er',
    nowhere: 'In geen tekst. Er wordt mee gerekend of het hoort bij een ander cijfer.',
    rest: 'De andere kant',
    restText: '{rest}: wat er van de 100 overblijft. De widget laat beide kanten altijd even groot zien.',
    source: 'Bron',
    statements: 'Wat de ziekenhuisteksten zeggen, in onze woorden',
    statementsText:
      'De regels waar dit cijfer uit komt ({ids}) zijn er alleen in het Engels: <a href="{href}" hreflang="en">lees ze op de Engelse pagina</a>.',
    population: 'Om wie het gaat',
    noPopulation: 'Dit getal gaat niet over een groep.',
    why: 'Waarom zo getekend',
    whyExact:
      'Honderd vakjes, in rijen van tien en nooit door elkaar. Een lijn scheidt de vierkanten van de rondjes, zodat kleur niet nodig is. Elk cijfer is op 100, dus cijfers zijn te vergelijken.',
    whyRange: 'De bron geeft een bereik. Daarom zijn de vakjes ertussen gearceerd, en kiezen wij geen midden.',
    whyAbout: 'De bron zegt dat het ongeveer is. Dat woord blijft in elke zin staan.',
    whyAtLeast: 'De bron geeft alleen een ondergrens. Ook dat staat in de zin.',
    research: 'Welk onderzoek daarachter zit (in het Engels).',
    whyTime: 'Dit getal is een tijd. De tijdlijn tekent het als het eind van een balk, op een as van weken.',
    whyNumber: 'Dit getal staat in een zin of in de naam van een groep. Er is niets aan te tekenen.',
    note: 'Opmerking',
    name: 'Naam in de lijst',
  },
  en: {
    title: 'Each figure, with its source',
    lead: 'All {n} figures in the widgets stand once, in one list. Texts take them from there, so each figure has one value and a source.',
    chances: 'Figures with a picture',
    chancesText:
      'Each picture has a hundred marks. A square is what stands beside it, a round is the rest. There is never one side without the other.',
    others: 'Other numbers',
    sentence: 'How it is said',
    nowhere: 'In no text. It is computed with, or belongs to another figure.',
    rest: 'The other side',
    restText: '{rest}: what is left of the 100. The widget always shows both sides in the same size.',
    source: 'Source',
    statements: 'What the hospital texts say, in our words',
    statementsText: '',
    population: 'Who it is about',
    noPopulation: 'This number isn’t about a group.',
    why: 'Why it is drawn this way',
    whyExact:
      'A hundred marks, in rows of ten and never scattered. A line parts the squares from the rounds, so that no colour is needed. Each figure is of 100, so figures can be compared.',
    whyRange: 'The source gives a range. So the marks in between are hatched, and we choose no middle.',
    whyAbout: 'The source says that it is about this many. That word stays in every sentence.',
    whyAtLeast: 'The source only gives a lower bound. The sentence says so too.',
    research: 'The research behind this.',
    whyTime: 'This number is a time. The timeline draws it as the end of a bar, on an axis of weeks.',
    whyNumber: 'This number stands in a sentence, or in the name of a group. There is nothing to draw.',
    note: 'Note',
    name: 'Name in the list',
  },
} as const;

const section = (title: string, html: string): string => (html === '' ? '' : `<h2>${title}</h2>\n${html}\n`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const paragraph = (text: string): string => (text === '' ? '' : `<p>${text}</p>`);

const whyOf = (figure: ShownFigure, lang: SiteLanguage): string => {
  const words = WORDS[lang];
  if (!figure.isChance) return paragraph(figure.isTime ? words.whyTime : words.whyNumber);
  const { interval, about, atLeast } = figure;
  return [words.whyExact, interval.low < interval.high ? words.whyRange : '', about ? words.whyAbout : '', atLeast ? words.whyAtLeast : '']
    .map(paragraph)
    .join('');
};

const mentionsOf = ({ mentions }: ShownFigure, nowhere: string): string =>
  mentions.length === 0
    ? paragraph(nowhere)
    : mentions.map((mention) => `<blockquote><p>${mentionHtml(mention)}</p></blockquote>`).join('');

/** The statements behind a figure, or where they are in English. */
const statementsOf = (figure: ShownFigure, lang: SiteLanguage, english: string): string => {
  const list = statementList(figure);
  if (list === '' || lang === 'en') return list;
  const ids = (figure.facts ?? []).map((id) => `<code>${id}</code>`).join(', ');
  return paragraph(fill(WORDS[lang].statementsText, { ids, href: english }));
};

/** The page of one figure. */
export const figurePage = (figure: ShownFigure, lang: SiteLanguage): PageContent => {
  const words = WORDS[lang];
  const slug = `figures/${figure.id}`;
  const link = linkFrom(pathOf(lang, slug));
  const value = valueOf(figure, lang);
  const { population, outcome, isChance, note = '' } = figure;
  const who = population === undefined ? words.noPopulation : `${capital(escapeHtml(population))}.`;
  const lead = outcome === undefined ? '' : `${capital(outcome)}. ${words.population}: ${population ?? ''}.`;
  const research = `<a href="${link(pathOf(lang, 'widgets/risk-meter'))}#what-research-says">${words.research}</a>`;
  const body = `<article class="figure">
<h1>${capital(value)}</h1>
${lead === '' ? '' : `<p class="lead">${escapeHtml(lead)}</p>`}
${isChance ? `<figure>${pictureOf(figure)}<figcaption>${legendOf(figure, lang)}</figcaption></figure>` : ''}
${section(words.sentence, mentionsOf(figure, words.nowhere))}
${isChance ? section(words.rest, paragraph(capital(fill(words.restText, { rest: restOf(figure, lang) })))) : ''}
${section(words.population, paragraph(who))}
${section(words.source, sourceList(figure, lang))}
${section(words.statements, statementsOf(figure, lang, link(pathOf('en', slug))))}
${section(words.why, `${whyOf(figure, lang)}${isChance ? paragraph(research) : ''}`)}
${section(words.note, paragraph(escapeHtml(note)))}
<p class="source-file">${words.name}: <code>${figure.id}</code>.</p>
</article>`;
  return {
    lang,
    slug,
    title: `${capital(value)} (${figure.id})`,
    description: lead === '' ? (figure.mentions[0]?.text ?? value) : lead,
    body,
  };
};

const card = (figure: ShownFigure, lang: SiteLanguage, href: string): string => {
  const [first] = figure.mentions;
  return `<li>${figure.isChance ? pictureOf(figure) : ''}<a href="${href}"><strong>${capital(valueOf(figure, lang))}</strong></a>
${figure.isChance ? legendOf(figure, lang) : ''}${first ? paragraph(mentionHtml(first)) : ''}${inShort(figure, lang)}</li>`;
};

/** The list of all figures. */
export const figuresPage = (figures: readonly ShownFigure[], lang: SiteLanguage): PageContent => {
  const words = WORDS[lang];
  const link = linkFrom(pathOf(lang, 'figures'));
  const list = (kind: string, isChance: boolean): string => {
    const some = figures.filter((figure) => figure.isChance === isChance);
    return `<ul class="${kind}">${some.map((figure) => card(figure, lang, link(pathOf(lang, `figures/${figure.id}`)))).join('\n')}</ul>`;
  };
  const lead = fill(words.lead, { n: figures.length });
  const body = `<article><h1>${words.title}</h1><p class="lead">${lead}</p>
${section(words.chances, paragraph(words.chancesText) + list('figure-list', true))}
${section(words.others, list('number-list', false))}</article>`;
  return { lang, slug: 'figures', title: words.title, description: lead, body };
};
