/** A sentence of `check`, and how the page says it to an editor. `$1` and its like are what the sentence names. */
export interface Saying {
  sentence: RegExp;
  nl: string;
  /** Left out: the sentence itself is plain enough. */
  en?: string;
}

const PLAIN_NL = 'Plak de gewone HTML.';
const LINK_NL = 'Plak de link: die blijft heel in elk CMS dat is geprobeerd.';
const PLAIN_EN = 'Paste the plain HTML instead.';
const LINK_EN = 'Paste the link instead: it stays whole in every CMS that was tried.';

/** Everything that the rules of a page say. A test holds their sentences against this list. */
export const SAYINGS: readonly Saying[] = [
  {
    sentence: /^there is nothing of Nazorg on it/,
    nl: `Er staat niets van Nazorg op. Is dit de goede pagina? Dan heeft het CMS alles weggehaald, zonder iets te zeggen. ${LINK_NL}`,
    en: `There is nothing of Nazorg on it. If this is the right page, the CMS took everything away, without a word. ${LINK_EN}`,
  },
  {
    sentence: /^(\S+) says to call and has no number/,
    nl: 'De kaart zegt dat lezers kunnen bellen, maar er staat geen nummer van het ziekenhuis in. Vul het in bij stap 2 van Maak je widget.',
  },
  {
    sentence: /^<(\S+) \/> swallows the rest/,
    nl: '<$1 /> slokt de rest van de pagina op: een browser leest die schuine streep niet. Sluit af met </$1>.',
  },
  {
    sentence: /^<(\S+)> is torn/,
    nl: `Het CMS zette een alinea om <$1>. Daardoor staan de woorden er los onder. ${PLAIN_NL}`,
    en: `The CMS put a paragraph around <$1>, so its words stand loose below it. ${PLAIN_EN}`,
  },
  {
    sentence: /^<(\S+)> isn't closed/,
    nl: `<$1> wordt niet afgesloten. Zet </$1> achter de woorden. Lukt dat niet: ${PLAIN_NL}`,
    en: `<$1> isn't closed where its words end. Add </$1>. If that goes too: ${PLAIN_EN}`,
  },
  { sentence: /^<(\S+)> was emptied/, nl: `Het CMS heeft <$1> leeggemaakt. ${PLAIN_NL}`, en: `The CMS emptied <$1>. ${PLAIN_EN}` },
  { sentence: /^the link leads to "([^"]*)"/, nl: 'De link gaat naar “$1”, en zo’n widget is er niet. Haal de code opnieuw op.' },
  {
    sentence: /^the link to (\S+) stays a link, since/,
    nl: 'De link naar $1 blijft een link: er staan andere woorden naast. Geef hem een eigen alinea.',
  },
  {
    sentence: /^the link to (\S+) stays a link: the script doesn't know its site\. (Put .*)$/,
    nl: 'De link naar $1 blijft een link: het script kent die site niet. Laat je webbeheer de regel met nazorg-hosted in de kop zetten.',
  },
  {
    sentence: /^the address of the link says (.*), which a link can't set/,
    nl: 'In het adres van de link staat $1. Een link kan dat niet instellen.',
  },
  {
    sentence: /^the tags of (\S+) are printed as text/,
    nl: `De code van $1 staat als tekst in beeld, voor elke lezer. ${LINK_NL}`,
    en: `The tags of $1 are printed as text, for every reader to see. ${LINK_EN}`,
  },
  {
    sentence: /^the words of (\S+) stand loose/,
    nl: `De woorden van $1 staan er los: het CMS haalde de code eromheen weg. Plakte je het element? Probeer de gewone HTML. Blijft die ook niet heel? ${LINK_NL}`,
    en: `The words of $1 stand loose: the CMS took the tags around them away. If you pasted the element, try the plain HTML. If that goes too: ${LINK_EN}`,
  },
  {
    sentence: /^"([^"]*)" in nazorg-origins allows nothing/,
    nl: '“$1” bij nazorg-origins laat niets toe. Noem één site, zoals https://bestanden.ziekenhuis.nl.',
  },
  {
    sentence: /^the (.*) is on (\S+), where widgets ask for nothing/,
    nl: 'Een bestand van jullie staat op $2. Widgets vragen daar niets op. Laat je webbeheer die site bij nazorg-origins in de kop zetten; is het de site van de pagina zelf, dan is er niets mis.',
  },
  { sentence: /^there is no widget "([^"]*)"/, nl: 'Er is geen widget “$1”. Haal de code opnieuw op.' },
  {
    sentence: /^(\S+) ends in a slash/,
    nl: `$1 eindigt op een schuine streep. Een browser leest die niet, dus de rest van de pagina hoort er nu bij. ${LINK_NL}`,
    en: `$1 ends in a slash, which a browser ignores: it swallows the rest of the page. ${LINK_EN}`,
  },
  {
    sentence: /^the quotes around the attributes of (\S+) were curled/,
    nl: 'De aanhalingstekens in de code van $1 zijn omgekruld, dus de instellingen zijn weg. Plak de code in de HTML- of bronweergave.',
  },
  {
    sentence: /^(\S+) was emptied: without the script/,
    nl: `$1 is leeggemaakt: zonder script ziet een lezer hier niets. ${LINK_NL}`,
    en: `$1 was emptied: without the script a reader sees nothing here. ${LINK_EN}`,
  },
  {
    sentence: /^(\S+) has its class and no data-nazorg/,
    nl: '$1 staat er, maar het CMS haalde data-nazorg weg. De widget werkt; instellingen zijn weg.',
  },
  {
    sentence: /^the quotes of the script tag were curled/,
    nl: 'De aanhalingstekens van het script zijn omgekruld, dus het wordt niet geladen. Plak het als HTML.',
  },
  {
    sentence: /^a tool for consent keeps the script back/,
    nl: 'Een cookiemelding houdt het script tegen: wie weigert, krijgt het nooit. Laat je webbeheer het daar uitzonderen. Het zet geen cookie en bewaart niets.',
  },
  {
    sentence: /^another tool loads the script later/,
    nl: 'Een ander hulpmiddel laadt het script later, dus de widgets komen laat. Laat je webbeheer het daar uitzonderen.',
  },
  {
    sentence: /^browsers without modules are too old/,
    nl: 'Browsers zonder modules zijn te oud voor de widgets: het script met nomodule doet niets.',
  },
  {
    sentence: /^the script tag lost its type="module"/,
    nl: 'Het script verloor type="module", dus de browser kan het niet lezen. Laat je webbeheer dat terugzetten, of het bestand met .classic.js laden.',
  },
  { sentence: /^(\S+) is on the page twice/, nl: '$1 staat er twee keer, met dezelfde woorden. Haal er één weg.' },
  { sentence: /^the script is on the page twice/, nl: 'Het script staat er twee keer. Haal er één weg.' },
  {
    sentence: /^the script is missing/,
    nl: 'Het script staat niet op de pagina, dus de woorden blijven gewone woorden. Laat je webbeheer het in het thema zetten. Laadt een tagmanager het? Dan is er niets mis.',
  },
  { sentence: /^(\S+) makes (\d+) questions? of what isn't <details>: (.*)$/, nl: '$1 maakt vragen van jullie eigen woorden ($2): $3' },
  {
    sentence: /^(\S+) found no (?:questions|steps|figures) in its words/,
    nl: '$1 herkent de woorden niet. Ze blijven staan zoals ze zijn. In Maak je widget zie je wat er wel in herkend wordt.',
  },
];
