import type { Preview } from '@storybook/web-components-vite';
import { LANGUAGES } from '../src/base/language.js';
import { DRAFTS } from './tools/drafts.js';
import { BRANDS, HOSTS } from './tools/page-sheets.js';

interface Item {
  value: string;
  title: string;
}

const nameOf = (language: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/** Names that are written in another way than files are called. */
const NAMES: Readonly<Record<string, string>> = {
  govuk: 'GOV.UK',
  nhs: 'NHS',
  'nl-design-system': 'NL Design System',
  wordpress: 'WordPress',
};

const titleOf = (name: string): string => NAMES[name] ?? name.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());

const listed = (names: readonly string[]): Item[] => names.map((value) => ({ value, title: titleOf(value) }));

const menu = (description: string, icon: string, items: readonly Item[]): NonNullable<Preview['globalTypes']>[string] => ({
  description,
  toolbar: { icon: icon as 'globe', dynamicTitle: true, items: [...items] },
});

/** The menus of the toolbar, by the names of choices.ts. */
export const TOOLBAR: NonNullable<Preview['globalTypes']> = {
  language: menu(
    'Language of the page. A draft says to readers that it is one',
    'globe',
    LANGUAGES.map((value) => ({ value, title: DRAFTS.has(value) ? `${nameOf(value)} (draft)` : nameOf(value) })),
  ),
  direction: menu('Text direction', 'transfer', [
    { value: 'auto', title: 'Auto direction' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  brand: menu('Colours of a hospital, or of its design system', 'paintbrush', [
    { value: 'none', title: 'No brand' },
    ...listed(Object.keys(BRANDS)),
  ]),
  density: menu('Density: how much space there is', 'component', [
    { value: 'roomy', title: 'Roomy' },
    { value: 'dense', title: 'Dense' },
  ]),
  scheme: menu('Light or dark page', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  wish: menu(
    'Preferences of the reader’s system. An approximation: rules for it are switched on, and colours are painted over. The visual tests ask the browser itself',
    'accessibility',
    [
      { value: 'none', title: 'No preference' },
      { value: 'forced-colors', title: 'Forced colours' },
      { value: 'more-contrast', title: 'More contrast' },
      { value: 'less-motion', title: 'Less motion' },
    ],
  ),
  text: menu('Size of text, as a reader sets it in the browser', 'grow', [
    { value: 'text-100', title: 'Text 100 %' },
    { value: 'text-150', title: 'Text 150 %' },
    { value: 'text-200', title: 'Text 200 %' },
  ]),
  medium: menu(
    'Screen or paper. An approximation: rules for print are switched on, and pages aren’t broken. The visual tests ask the browser itself',
    'document',
    [
      { value: 'screen', title: 'Screen' },
      { value: 'paper', title: 'Paper' },
    ],
  ),
  script: menu('With the script, or the HTML alone', 'lightning', [
    { value: 'on', title: 'Script' },
    { value: 'off', title: 'No script' },
  ]),
  clock: menu(
    'Time at the hospital, for stories with opening hours: now, a Tuesday at 10.00 or at 22.00, or 25 December at 11.00',
    'time',
    [
      { value: 'now', title: 'Now' },
      { value: 'open', title: 'Open' },
      { value: 'closed', title: 'Closed' },
      { value: 'holiday', title: 'Holiday' },
    ],
  ),
  host: menu('Page that the widget is a guest on', 'browser', [{ value: 'plain', title: 'Plain page' }, ...listed(HOSTS)]),
};
