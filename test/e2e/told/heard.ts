import type { Told } from './told.js';

/** One thing as AT-SPI tells of it: what at-spi.py prints. */
export interface Heard {
  role: string;
  name: string;
  descriptions: readonly string[];
  states: readonly string[];
  attributes: Readonly<Record<string, string>>;
  /** Of the thing as a whole; Chromium only tells those of words. */
  language: string | null;
  /** Its words, with a U+FFFC for most of what stands among them. */
  text: string | null;
  /** Where each run of words ends, and its language; WebKit doesn't tell. */
  languages: readonly (readonly [end: number, language: string | null])[];
  /** Where it stands in the words around it. */
  place: number | null;
  children: readonly Heard[];
}

/** AT-SPI's names for roles, where they aren't ARIA's. */
const ROLES: Record<string, string> = {
  'check box': 'checkbox',
  'column header': 'columnheader',
  'combo box': 'combobox',
  'document web': 'document',
  entry: 'textbox',
  image: 'img',
  label: '',
  panel: 'group',
  'push button': 'button',
  'row header': 'rowheader',
  section: '',
  static: '',
  'status bar': 'status',
  'table cell': 'cell',
  'table row': 'row',
  unknown: '',
};

/** What stands before an item of a list or a summary, and is drawn by the browser. */
const MARKER = /^(?:[•◦▪] |[▸▾◂] ?)/u;

/** Markers, and Chromium's pieces of a text, that stand in the text of what is around them as well. */
const isInText = ({ role, attributes, text }: Heard): boolean =>
  (role === 'static' && attributes['tag'] === undefined) || (text !== null && text !== '' && text.replace(MARKER, '') === '');

const EMBEDDED = '\uFFFC';

const roleOf = ({ role, attributes }: Heard): string => {
  if (attributes['tag'] === 'summary') return 'summary';
  if (role === 'entry' && [attributes['computed-role'], attributes['text-input-type']].some((kind) => /^search/.test(kind ?? '')))
    return 'searchbox';
  return ROLES[role] ?? role;
};

/** Whether it says that it is open or closed, and which. WebKit says that of a `<details>`, not of its summary. */
const expandedOf = ({ states }: Heard): boolean | undefined => (states.includes('expandable') ? states.includes('expanded') : undefined);

const asText = (name: string, language: string | undefined): Told => ({ role: 'text', name, language, children: [] });

/** Words of a thing from one place in its text to another: each run in a language of its own. */
const wordsBetween = (heard: Heard, from: number, to: number): Told[] => {
  const runs = heard.languages.length > 0 ? heard.languages : [[(heard.text ?? '').length, heard.language] as const];
  let start = from;
  return runs.flatMap(([end, language]) => {
    const words = (heard.text ?? '').slice(start, Math.max(start, Math.min(end, to))).replaceAll(EMBEDDED, '');
    start = Math.max(start, Math.min(end, to));
    return words === '' ? [] : asText(words, language ?? undefined);
  });
};

/** Where in the text of what is around it a thing stands, from a place on, and how long its words are there. */
const spanIn = (text: string, { text: own, place }: Heard, from: number): readonly [start: number, end: number] => {
  if (place !== null && text[place] === EMBEDDED) return [place, place + 1];
  // WebKit has the words of what stands in a line, where others have one character.
  const at = own ? text.indexOf(own, from) : -1;
  return at < 0 ? [from, from] : [at, at + (own ?? '').length];
};

/** What an engine tells, in ARIA's words and in the order in which it is read. */
export const toTold = (heard: Heard, details?: Heard): Told => {
  const text = heard.text ?? '';
  const role = roleOf(heard);
  const children: Told[] = [];
  let at = MARKER.exec(text)?.[0].length ?? 0;
  for (const child of heard.children.filter((child) => !isInText(child))) {
    const [start, end] = spanIn(text, child, at);
    children.push(...wordsBetween(heard, at, start), toTold(child, heard));
    at = Math.max(at, end);
  }
  children.push(...wordsBetween(heard, at, text.length));
  const { level, live } = heard.attributes;
  return {
    role,
    name: heard.name,
    said: heard.role,
    level: role === 'heading' && level ? Number(level) : undefined,
    expanded: expandedOf(role === 'summary' && details && !heard.states.includes('expandable') ? details : heard),
    live,
    isInvalid: heard.states.includes('invalid-entry'),
    description: heard.descriptions.join(' '),
    language: heard.language ?? heard.languages[0]?.[1] ?? undefined,
    children,
  };
};
