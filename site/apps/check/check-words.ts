import type { SiteLanguage } from '../words/words.js';
import type { Fate, Part } from './probe.js';

/** What the page check says. */
export interface CheckWords {
  what: string;
  whatHint: string;
  file: string;
  html: string;
  check: string;
  nothing: string;
  noPage: string;
  good: string;
  /** What a page without faults may still have wrong. */
  wordsUnread: string;
  problems: (count: number) => string;
  remarks: string;
  numbers: string;
  line: (line: number) => string;
  build: string;
  keep: string;
  keepHint: string;
  probe: string;
  probeHelp: string;
  result: string;
  resultHint: string;
  read: string;
  probeGone: string;
  parts: Readonly<Record<Part, string>>;
  fates: Readonly<Record<Fate, string>>;
  part: string;
  fate: string;
  advice: Readonly<Record<'plain' | 'link' | 'frame', string>>;
  copy: string;
  copied: string;
  copyFailed: string;
}

const nl: CheckWords = {
  what: 'Wat maakte je CMS ervan?',
  whatHint:
    'Open je pagina zoals lezers haar zien, bewaar haar in je browser, en zet het bestand hier neer. Plakken mag ook. Alles blijft op deze computer.',
  file: 'Kies de bewaarde pagina',
  html: 'Of plak de HTML van de pagina',
  check: 'Controleer',
  nothing: 'Kies eerst een pagina, of plak de HTML.',
  noPage:
    'Dit is geen webpagina. Bewaar de pagina in je browser als “Webpagina, volledig” of “alleen HTML”, en kies het bestand dat op .html eindigt.',
  good: 'De code staat er goed op.',
  wordsUnread: 'Deze pagina leest alleen de code. Kijk zelf of alle woorden en nummers er nog staan.',
  problems: (count) => (count === 1 ? 'Er is 1 ding mis.' : `Er zijn ${count} dingen mis.`),
  remarks: 'Goed om te weten',
  numbers: 'Deze nummers staan op de pagina. Bel ze allemaal één keer.',
  line: (line) => `Regel ${line}.`,
  build: 'Maak de code opnieuw',
  keep: 'Wat laat je CMS heel?',
  keepHint: 'Probeer het uit vóór je iets plaatst. Dit proefje is geen widget, en er staat niets over miskramen in.',
  probe: '1. Plak dit op een pagina die nog niemand ziet',
  probeHelp: 'In de HTML- of bronweergave van je editor. Sla op, en bekijk de pagina.',
  result: '2. Plak hier de HTML van die pagina',
  resultHint: 'In je browser: rechtermuisknop, Paginabron bekijken. Kopieer alles.',
  read: 'Lees wat er over is',
  probeGone: 'Er is niets van het proefje over. Een venster (iframe) of een sjabloon van je webbeheer blijft over.',
  parts: {
    box: 'Het vak om de woorden',
    data: 'De instellingen van dat vak',
    details: 'Vragen die open- en dichtgaan',
    heading: 'Een kop in een vraag',
    element: 'Een eigen element',
    inside: 'De woorden in dat element',
    link: 'Een link met instellingen',
  },
  fates: { kept: 'blijft', gone: 'weg', printed: 'staat als code in beeld' },
  part: 'Onderdeel',
  fate: 'Wat ervan werd',
  advice: {
    plain: 'Plak de gewone HTML. Die blijft hier heel.',
    link: 'Plak de link. De gewone HTML blijft hier niet heel.',
    frame: 'Gebruik een venster (iframe), of laat je webbeheer de widget in het sjabloon zetten.',
  },
  copy: 'Kopieer',
  copied: 'Gekopieerd.',
  copyFailed: 'Kopiëren lukt hier niet. Selecteer de regels zelf.',
};

const en: CheckWords = {
  what: 'What did your CMS make of it?',
  whatHint:
    'Open your page as readers see it, save it in your browser, and drop the file here. Pasting works too. All of it stays on this computer.',
  file: 'Choose the saved page',
  html: 'Or paste the HTML of the page',
  check: 'Check',
  nothing: 'Choose a page first, or paste its HTML.',
  noPage:
    'This is no web page. Save the page in your browser as “Web page, complete” or “HTML only”, and choose the file that ends in .html.',
  good: 'The code is as it should be.',
  wordsUnread: 'This page reads the code only. See for yourself that all words and numbers are still there.',
  problems: (count) => (count === 1 ? '1 thing is wrong.' : `${count} things are wrong.`),
  remarks: 'Good to know',
  numbers: 'These numbers are on the page. Call each of them once.',
  line: (line) => `Line ${line}.`,
  build: 'Make the code again',
  keep: 'What does your CMS keep?',
  keepHint: 'Try before you place anything. This sample is no widget, and says nothing about miscarriage.',
  probe: '1. Paste this into a page that nobody sees yet',
  probeHelp: 'In the HTML or source view of your editor. Save, and look at the page.',
  result: '2. Paste the HTML of that page here',
  resultHint: 'In your browser: right mouse button, View page source. Copy all of it.',
  read: 'Read what is left',
  probeGone: 'Nothing of the sample is left. What remains is a frame, or a template of your web team.',
  parts: {
    box: 'The box around the words',
    data: 'The settings of that box',
    details: 'Questions that open and close',
    heading: 'A heading in a question',
    element: 'An element of our own',
    inside: 'The words in that element',
    link: 'A link with settings',
  },
  fates: { kept: 'stays', gone: 'gone', printed: 'shows as code' },
  part: 'Part',
  fate: 'What became of it',
  advice: {
    plain: 'Paste the plain HTML. It stays whole here.',
    link: 'Paste the link. The plain HTML doesn’t stay whole here.',
    frame: 'Use a frame, or have your web team put the widget into the template.',
  },
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Copying doesn’t work here. Select the lines yourself.',
};

export const CHECK_WORDS: Readonly<Record<SiteLanguage, CheckWords>> = { nl, en };
