import type { LanguageContent } from '../../tools/authoring/read-content.js';
import { demoLinks, statusTable } from './content-status.js';
import type { PageContent } from './layout.js';
import { linkFrom } from './link-from.js';
import { pathOf, type SiteLanguage } from './site-language.js';

const WORDS = {
  nl: {
    title: 'Stand van de inhoud',
    lead: 'Hoe ver elke tekst is, uit dezelfde gegevens als de widgets.',
    meaning: 'Wat de woorden betekenen',
    written:
      '<strong>Geschreven, niet beoordeeld</strong>: de makers schreven de tekst op basis van de bronnen. Geen arts heeft de tekst goedgekeurd.',
    draft: '<strong>Concept</strong>: een vertaling die niemand heeft nagelezen. De widget zegt dat aan de lezer, in haar taal.',
    reviewed: '<strong>Beoordeeld</strong>: een arts keurde de tekst goed, met naam en datum. Dat is nog niet gebeurd.',
    sign: 'Wil je de tekst beoordelen?',
    signText:
      'Een arts begint bij <a href="{questions}">de vragen aan de arts</a>. <code>npm run content:report</code> maakt een pagina met elke bewering, de bron ervan en ruimte om te tekenen. Vraag een ontwikkelaar die opdracht voor je uit te voeren.',
    demo: 'Bekijk een hele pagina',
  },
  en: {
    title: 'Status of the content',
    lead: 'How far each text is, from the data that the widgets themselves work with.',
    meaning: 'What the words mean',
    written: '<strong>Written, not reviewed</strong>: the makers wrote the text from the sources. No clinician has approved it.',
    draft: '<strong>Draft</strong>: a translation that nobody has read over. The widget tells the reader so, in her language.',
    reviewed: '<strong>Reviewed</strong>: a clinician approved the text, with a name and a date. That has not happened yet.',
    sign: 'Would you review the text?',
    signText:
      'A clinician starts with <a href="{questions}">the questions for the clinician</a>. <code>npm run content:report</code> makes a page with each statement, its source, and lines to sign. Ask a developer to run that for you.',
    demo: 'See a whole page',
  },
} as const;

/** The page that says how far each text is. */
export const statusPage = (contents: readonly LanguageContent[], lang: SiteLanguage): PageContent => {
  const words = WORDS[lang];
  const link = linkFrom(pathOf(lang, 'status'));
  const body = `<article><h1>${words.title}</h1><p class="lead">${words.lead}</p>
${statusTable(contents, lang)}
<h2>${words.meaning}</h2><ul><li>${words.written}</li><li>${words.draft}</li><li>${words.reviewed}</li></ul>
<h2>${words.sign}</h2><p>${words.signText.replace('{questions}', link(pathOf(lang, 'docs/clinical-questions')))}</p>
<h2>${words.demo}</h2>${demoLinks(contents, link)}</article>`;
  return { lang, slug: 'status', title: words.title, description: words.lead, body };
};
