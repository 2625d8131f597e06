import { parseArgs, type ParseArgsConfig } from 'node:util';
import { FALLBACK_LANGUAGE } from '../../../src/content/match-language.js';
import { CHOICE_NAMES } from '../../../src/domain/step-choices.js';
import { FILE_ATTRIBUTES, WIDGETS } from '../../../src/widgets.js';
import { attributesOf, type WidgetAttribute } from '../../manifest.js';
import { reject, UsageError } from '../usage-error.js';
import { settingProblem } from './check-setting.js';

/** Values of options by name: "true" for one without a value. */
export type Given = Readonly<Record<string, string | undefined>>;

/** Where the profile is on the site, since `--profile` names a file on this computer. It becomes the attribute `profile`. */
export const PROFILE_URL = 'profile-url';

const profileUrl: WidgetAttribute = {
  name: PROFILE_URL,
  description: '',
  isBoolean: false,
  isNumber: false,
  values: [],
  isShared: true,
};

/** What has a use with a pack of the hospital's own only, whose words aren't here to write: ours has no step that is left out. */
const OF_OWN_PACKS: readonly string[] = ['src', ...CHOICE_NAMES];

/** The settings of a widget. */
export const settingsOf = (widget: string): WidgetAttribute[] => attributesOf(widget).filter(({ name }) => !OF_OWN_PACKS.includes(name));

/** Every setting of any widget, by name. */
export const SETTINGS: ReadonlyMap<string, WidgetAttribute> = new Map(
  [...WIDGETS.flatMap(settingsOf), profileUrl].map((attribute) => [attribute.name, attribute] as const),
);

const OPTIONS: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries([...SETTINGS].map(([name, { isBoolean }]) => [name, { type: isBoolean ? 'boolean' : 'string' }])),
  lang: { type: 'string', default: FALLBACK_LANGUAGE },
  tag: { type: 'boolean', default: false },
  link: { type: 'boolean', default: false },
  classic: { type: 'boolean', default: false },
  base: { type: 'string' },
  hosted: { type: 'string' },
  cms: { type: 'string' },
  pictures: { type: 'boolean', default: false },
};

/** Splits a command line into the widget and its options. Throws a UsageError for an option that doesn't exist. */
export const parseCommandLine = (args: readonly string[]): { widget: string; given: Given } => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const [widget, ...others] = positionals;
    if (widget === undefined) return reject(`Say which widget: ${WIDGETS.join(', ')}.`);
    if (!WIDGETS.includes(widget)) return reject(`There is no widget "${widget}"; there is ${WIDGETS.join(', ')}.`);
    if (others.length > 0) return reject(`One widget at a time; "${others.join(' ')}" is left over.`);
    const set = Object.entries(values).filter(([, value]) => value !== false);
    return { widget, given: Object.fromEntries(set.map(([name, value]) => [name, String(value)])) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return reject(`${(error as Error).message.split('. ')[0] ?? ''}.`);
  }
};

/** Throws a UsageError for a setting that the widget doesn't have, or whose value doesn't fit. */
export const checkSettings = (widget: string, given: Given): void => {
  const own = settingsOf(widget).map(({ name }) => name);
  for (const [name, value] of Object.entries(given)) {
    const setting = SETTINGS.get(name);
    if (setting === undefined || value === undefined) continue;
    if (!own.includes(name) && name !== PROFILE_URL) {
      reject(`--${name} isn't a setting of ${widget}, which has ${own.join(', ')}.`);
    }
    const problem = setting.isBoolean || FILE_ATTRIBUTES.includes(name) ? undefined : settingProblem(setting, value);
    if (problem !== undefined) reject(problem);
  }
};
