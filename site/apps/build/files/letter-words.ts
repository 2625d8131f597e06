import type { SiteLanguage } from '../../words/words.js';

/** The words of the letter to the web team. */
export interface LetterWords {
  title: string;
  /** @param isOurs - Whether the texts are ours, about miscarriage. */
  lead: (organisation: string, isOurs: boolean) => string;
  files: string;
  filesInZip: (base: string, script: string) => string;
  filesFrom: (folder: string) => string;
  filesCache: string;
  hosted: string;
  hostedHow: string;
  profile: string;
  profileAt: (address: string) => string;
  head: string;
  headWhere: string;
  languages: (script: string) => string;
  policy: string;
  policyWhen: string;
  page: string;
  pageHow: string;
  privacy: string;
  more: (version: string) => string;
}

const nl: LetterWords = {
  title: 'Een Nazorg-widget op onze site',
  lead: (organisation, isOurs) =>
    `${organisation === '' ? 'We willen' : `${organisation} wil`} informatie ${isOurs ? 'over miskramen' : 'voor patiënten'} op de site zetten. Dit is wat daarvoor nodig is, in volgorde.`,
  files: 'Zet de bestanden neer',
  filesInZip: (base, script) =>
    `Zet wat in de map nazorg van deze zip zit op de webserver, onder ${base}/, zodat dit adres bestaat: ${script}. Laat de namen zoals ze zijn.`,
  filesFrom: (folder) =>
    `Zet alles uit dist/cdn van het pakket nazorg-widgets op de webserver, als ${folder}/. Laat de namen zoals ze zijn.`,
  filesCache: 'In de map staat het versienummer. De bestanden veranderen niet meer, dus browsers mogen ze een jaar bewaren.',
  hosted: 'Zet onze pagina’s neer',
  hostedHow: 'Een link of een venster heeft pagina’s nodig op jullie eigen server. Deze opdracht maakt ze:',
  profile: 'Zet het profiel neer',
  profileAt: (address) =>
    `Zet profile.json op ${address}. Daarin staan nummers, tijden en kleuren. Iedereen kan het lezen. Staat daar al een profile.json van een andere afdeling? Geef dit dan een andere naam, en noem die naam in de kop van de pagina’s met deze widget.`,
  head: 'Zet dit in de kop van de pagina’s',
  headWhere: 'Eén keer, in het thema of het sjabloon:',
  languages: (script) =>
    `Staan er pagina’s in meer talen op de site? Zet dan de bestanden van al die talen neer, en laad nazorg.js in plaats van ${script}: dat neemt zelf de taal van de pagina. Twee scripts op één pagina kan niet.`,
  policy: 'Kijk de Content-Security-Policy na',
  policyWhen: 'Alleen als de site er een heeft. Zet dit erbij, en laat staan wat er al staat. De widget werkt met deze regel:',
  page: 'De redactie plakt de code',
  pageHow:
    'De code staat in code.html. Na het plakken controleert de redactie de pagina op de site van Nazorg, onder Controleer je pagina.',
  privacy: 'De widget bewaart en verstuurt niets van lezers. Hij vraagt alleen bestanden op van jullie eigen server.',
  more: (version) =>
    `Versie ${version}. Wat je nog meer kunt instellen, staat in docs/embedding.md van het pakket nazorg-widgets, en op de site van Nazorg bij “Op je pagina”.`,
};

const en: LetterWords = {
  title: 'A Nazorg widget on our site',
  lead: (organisation, isOurs) =>
    `${organisation === '' ? 'We want' : `${organisation} wants`} to put information ${isOurs ? 'about miscarriage' : 'for patients'} on the site. This is what that takes, in order.`,
  files: 'Put the files in place',
  filesInZip: (base, script) =>
    `Put what is in the folder nazorg of this zip on the web server, below ${base}/, so that this address exists: ${script}. Leave the names as they are.`,
  filesFrom: (folder) =>
    `Put everything in dist/cdn of the package nazorg-widgets on the web server, as ${folder}/. Leave the names as they are.`,
  filesCache: 'The folder has the version in its name. Its files never change, so browsers may keep them for a year.',
  hosted: 'Put our pages in place',
  hostedHow: 'A link or a frame needs pages on your own server. This command makes them:',
  profile: 'Put the profile in place',
  profileAt: (address) =>
    `Put profile.json at ${address}. It holds numbers, hours and colours. Everybody can read it. Is there a profile.json of another department already? Then give this one another name, and name that in the head of the pages with this widget.`,
  head: 'Put this into the head of the pages',
  headWhere: 'Once, in the theme or the template:',
  languages: (script) =>
    `Are there pages in more languages on the site? Then put the files of all these languages there, and load nazorg.js in place of ${script}: it takes the language of the page by itself. Two scripts on one page can’t be.`,
  policy: 'Check the Content-Security-Policy',
  policyWhen: 'Only if the site has one. Add this to it, and leave what is there. The widget works with this line:',
  page: 'The editors paste the code',
  pageHow: 'The code is in code.html. Afterwards the editors check the page on the site of Nazorg, under Check your page.',
  privacy: 'The widget keeps and sends nothing of readers. It asks for files of your own server only.',
  more: (version) =>
    `Version ${version}. What else can be set is in docs/embedding.md of the package nazorg-widgets, and on the site of Nazorg, under “On your page”.`,
};

export const LETTERS: Readonly<Record<SiteLanguage, LetterWords>> = { nl, en };
