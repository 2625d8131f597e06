import type { LanguageContent } from '../../tools/authoring/read-content.js';
import { demoLinks, statusTable } from './content-status.js';
import type { PageContent } from './layout.js';
import { linkFrom } from './link-from.js';
import { pathOf, type SiteLanguage } from './site-language.js';

const WORDS = {
  nl: {
    title: 'Stand van de inhoud',
    lead: 'Hoe ver elke tekst is, uit de gegevens waarmee de widgets zelf werken.',
    meaning: 'Wat de woorden betekenen',
    written: '<strong>Geschreven, niet beoordeeld</strong>: de makers schreven de tekst uit de bronnen. Geen arts heeft ervoor getekend.',
    draft: '<strong>Concept</strong>: een vertaling die niemand heeft nagelezen. De widget zegt dat aan de lezer, in haar taal.',
    reviewed: '<strong>Beoordeeld</strong>: iemand tekende voor de tekst, met naam en datum. Dat is nog niet gebeurd.',
    sign: 'Wil je tekenen?',
    signText:
      'Een arts begint bij <a href="{questions}">de vragen aan de arts</a>. <code>npm run content:report</code> maakt een pagina met elke bewering, haar bron en regels om te tekenen.',
    demo: 'Bekijk een hele pagina',
  },
  en: {
    title: 'Status of the content',
    lead: 'How far each text is, from the data that the widgets themselves work with.',
    meaning: 'What the words mean',
    written: '<strong>Written, not reviewed</strong>: the makers wrote the text from the sources. No clinician has signed for it.',
    draft: '<strong>Draft</strong>: a translation that nobody has read over. The widget tells the reader so, in her language.',
    reviewed: '<strong>Reviewed</strong>: somebody signed for the text, with a name and a date. That has not happened yet.',
    sign: 'Would you sign?',
    signText:
      'A clinician starts with <a href="{questions}">the questions for the clinician</a>. <code>npm run content:report</code> makes a page with each statement, its source, and lines to sign.',
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
