/** What a CMS says to an editor about one setting. Everything is optional but the label: the rest comes from the manifest. */
export interface SettingWords {
  label: string;
  help?: string;
  /** Names of the values, in their order. Left out: the values themselves. */
  choices?: Readonly<Record<string, string>>;
  /** The value that counts when nothing is chosen. */
  byDefault?: string;
  /** What choosing nothing means, where no value says that. */
  unset?: string;
  /** How WordPress cleans the value; left out: by the type in the manifest. */
  wordPress?: { type?: 'sections' | 'level' | 'phone' | 'email' | 'site'; help?: string };
  /** How Drupal checks and explains the value. */
  drupal?: { description?: string; pattern?: string; format?: string };
}

/** What a CMS says to an editor about a widget. */
export interface WidgetWords {
  title: string;
  description: string;
  /** A Dashicon of WordPress. */
  icon: string;
}

/** Titles for editors. A widget that isn't here has the summary of its class. */
export const WIDGET_WORDS: Readonly<Record<string, WidgetWords>> = {
  'faq-accordion': {
    title: 'Questions and answers (Nazorg)',
    description: 'Questions about miscarriage, each with an answer that opens.',
    icon: 'editor-help',
  },
  'risk-meter': {
    title: 'Figures (Nazorg)',
    description: 'Figures of groups about the chance of a miscarriage, as pictures and in sentences.',
    icon: 'chart-bar',
  },
  'aftercare-timeline': {
    title: 'The weeks afterwards (Nazorg)',
    description: 'The course after a miscarriage, with when to call first.',
    icon: 'calendar-alt',
  },
  'contact-card': { title: 'Whom to call (Nazorg)', description: 'The department, its telephone lines, e-mail and site.', icon: 'phone' },
};

/**
 * Attributes that no CMS offers, besides those about a reader and those that name a file: the PHP doesn't write them out. `situation`
 * changes nothing in the built-in packs, since only one step of them has one.
 */
export const NOT_OFFERED: readonly string[] = ['phone-display', 'situation'];

/** Settings in the order of the forms. One that isn't here comes after these, with the words of its JSDoc. */
export const SETTING_WORDS: Readonly<Record<string, SettingWords>> = {
  organisation: {
    label: 'Hospital',
    wordPress: { help: 'Leave these fields empty when the hospital has a profile (Settings, Nazorg).' },
    drupal: { description: 'Leave these fields empty when the hospital has a profile.' },
  },
  department: { label: 'Department' },
  'phone-label': { label: 'What the telephone line is for', help: 'A number without these words is not shown.' },
  phone: {
    label: 'Telephone number',
    help: 'In international form (+31…), or a short number such as 112.',
    wordPress: { type: 'phone' },
    drupal: { pattern: '^\\+?[0-9 ().-]{3,30}$' },
  },
  'phone-hours': { label: 'When somebody answers' },
  email: { label: 'E-mail address', wordPress: { type: 'email' }, drupal: { format: 'email' } },
  site: {
    label: 'Address of the page of the department',
    wordPress: { type: 'site' },
    drupal: { description: 'It starts with https.', pattern: '^https://[^\\s"<>]+$' },
  },
  sections: {
    label: 'Only these parts',
    wordPress: { type: 'sections', help: 'None chosen: all parts.' },
    drupal: {
      description: 'Their ids, with a space before the next: chance tests. Without it all parts.',
      pattern: '^[a-z0-9-]+( [a-z0-9-]+)*$',
    },
  },
  searchable: { label: 'Field that searches the questions' },
  single: { label: 'One answer open at a time' },
  'structured-data': { label: 'Data for machines (schema.org)' },
  display: {
    label: 'Figures as',
    choices: { icons: 'Pictures of a hundred squares', bars: 'Bars', table: 'Tables', sentences: 'Sentences' },
    byDefault: 'icons',
    drupal: { description: 'Without it pictures of a hundred squares.' },
  },
  'date-input': {
    label: 'Field for the first day, which turns weeks into dates',
    help: 'The day stays in the memory of the page: it is not kept and not sent.',
  },
  pack: {
    label: 'Subject',
    choices: { 'recurrent-miscarriage': 'Recurrent miscarriage', miscarriage: 'Miscarriage' },
    byDefault: 'recurrent-miscarriage',
    drupal: { description: 'Without it recurrent miscarriage.' },
  },
  lang: {
    label: 'Language',
    help: 'Drafts were not read by a native speaker yet.',
    drupal: { description: 'Without it that of the page. Drafts were not read by a native speaker yet.' },
  },
  'address-form': {
    label: 'Form of address',
    help: 'For Dutch and German.',
    choices: { informal: 'Informal (je, du)', formal: 'Formal (u, Sie)' },
    byDefault: 'informal',
  },
  'heading-level': {
    label: 'Level of the headings',
    unset: 'One below the heading before it',
    wordPress: { type: 'level' },
    drupal: { description: 'Without it one below the heading before it.' },
  },
  superseded: {
    label: 'What older texts say',
    choices: { hide: 'Leave out' },
    unset: 'Show in a line of its own',
    drupal: { description: 'Without it that is shown in a line of its own.' },
  },
};
