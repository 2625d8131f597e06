import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LANGUAGES } from '../../base/language.js';
import { LINK_OPTIONS } from '../../embed/link-options.js';
import { WIDGETS } from '../../embed/widget-names.js';
import { languageLoaders } from '../../generated/language-loaders.js';
import { withAllPacks } from '../../prose/language-file.js';
import type { ContactDetails } from '../../prose/contact-details-prose.js';
import type { PackProse } from '../../prose/pack-prose.js';
import { pickSections } from '../../prose/pick-sections.js';
import { languageOfTag } from '../language-of-tag.js';
import { settingProblem } from './check-setting.js';
import { OrderError, refuse } from './order-error.js';
import { readProfileFile } from './read-profile-file.js';
import { readScript } from './read-script.js';
import type { Form, SnippetOrder } from './snippet-order.js';
import { proseOf } from '../../prose/widget-prose.js';
import { attributesOf, type WidgetAttribute } from './widget-attributes.js';

/** What says whom to call: it goes into the words, where every reader gets it. */
const DETAILS = new Set(['organisation', 'department', 'phone', 'phone-label', 'phone-display', 'phone-hours', 'email', 'site']);

/** A hospital's own files: attributes of a widget have their address; here one is a file on this computer, the other isn't taken. */
const FILES = new Set(['src', 'profile']);

/** What stands elsewhere than among the options of a form. */
const APART = new Set(['pack', ...FILES, ...DETAILS]);

const PROFILE_URL: WidgetAttribute = { name: 'profile-url', description: '', isBoolean: false, values: [] };

const settings = new Map(
  [...WIDGETS.flatMap(attributesOf), PROFILE_URL]
    .map((attribute) => [attribute.name, attribute] as const)
    .filter(([name]) => name !== 'src'),
);

const OPTIONS: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries([...settings].map(([name, { isBoolean }]) => [name, { type: isBoolean ? 'boolean' : 'string' }])),
  lang: { type: 'string', default: 'nl' },
  tag: { type: 'boolean', default: false },
  link: { type: 'boolean', default: false },
  classic: { type: 'boolean', default: false },
  base: { type: 'string' },
  hosted: { type: 'string' },
  cms: { type: 'string' },
  pictures: { type: 'boolean', default: false },
};

type Given = Readonly<Record<string, string | undefined>>;

const parse = (given: readonly string[]): { widget: string; given: Given } => {
  try {
    const { values, positionals } = parseArgs({ args: [...given], allowPositionals: true, options: OPTIONS });
    const [widget, ...others] = positionals;
    if (widget === undefined) return refuse(`Say which widget: ${WIDGETS.join(', ')}.`);
    if (!WIDGETS.includes(widget)) return refuse(`There is no widget "${widget}"; there is ${WIDGETS.join(', ')}.`);
    if (others.length > 0) return refuse(`One widget at a time; "${others.join(' ')}" is left over.`);
    const set = Object.entries(values).filter(([, value]) => value !== false);
    return { widget, given: Object.fromEntries(set.map(([name, value]) => [name, String(value)])) };
  } catch (error) {
    if (error instanceof OrderError) throw error;
    return refuse(`${(error as Error).message.split('. ')[0] ?? ''}.`);
  }
};

const checkSettings = (widget: string, given: Given): void => {
  const own = attributesOf(widget).map(({ name }) => name);
  for (const [name, value] of Object.entries(given)) {
    const setting = settings.get(name);
    if (setting === undefined || value === undefined) continue;
    if (!own.includes(name) && setting !== PROFILE_URL) {
      refuse(`--${name} isn't a setting of ${widget}, which has ${own.filter((one) => one !== 'src').join(', ')}.`);
    }
    const problem = setting.isBoolean || FILES.has(name) ? undefined : settingProblem(setting, value);
    if (problem !== undefined) refuse(problem);
  }
};

const formOf = ({ tag, link }: Given): Form => {
  if (tag && link) refuse('Choose one of --tag and --link.');
  if (tag) return 'element';
  return link ? 'link' : 'plain';
};

const readPack = async (lang: string, wanted = 'recurrent-miscarriage', formal: boolean): Promise<PackProse> => {
  const { packs } = await withAllPacks(await (languageLoaders[lang] as (typeof languageLoaders)[string])());
  const names = Object.keys(packs).filter((name) => !name.includes('/'));
  if (!names.includes(wanted)) refuse(`--pack: "${wanted}" isn't one of ${names.join(', ')}.`);
  return ((formal ? packs[`${wanted}/formal`] : undefined) ?? packs[wanted]) as PackProse;
};

const readSections = (pack: PackProse, widget: string, sections = ''): string => {
  pickSections(proseOf(pack, widget), sections, (unknown, known) => refuse(`--sections: "${unknown}" isn't one of ${known}.`));
  return sections;
};

const detailsIn = (given: Given): ContactDetails => {
  const { organisation, department, email, site, phone, 'phone-label': label } = given;
  if (phone && !label) refuse('--phone needs a --phone-label that says what the number is for.');
  const lines = phone && label ? [{ label, number: phone, display: given['phone-display'], hours: given['phone-hours'] }] : undefined;
  return Object.fromEntries(Object.entries({ organisation, department, email, site, lines }).filter(([, value]) => value));
};

const optionsFor = (form: Form, given: Given): Record<string, string> => {
  const chosen = Object.entries(given).filter(([name]) => settings.has(name) && !APART.has(name));
  const pack: [string, string][] = given['pack'] === undefined ? [] : [['pack', given['pack']]];
  const refused = form === 'link' ? Object.keys(given).filter((name) => settings.has(name) && !LINK_OPTIONS.test(name)) : [];
  if (refused.length > 0) {
    refuse(
      `--${refused.join(', --')}: a link can't have that. It brings no words, numbers or files of its own, and nothing about a reader goes into an address.`,
    );
  }
  return Object.fromEntries([...pack, ...chosen].map(([name, value]) => [name === PROFILE_URL.name ? 'profile' : name, value ?? '']));
};

const readHosted = (form: Form, address: string | undefined): string => {
  if (form !== 'link') return '';
  if (address === undefined) return refuse('Say where your hosted pages are: --hosted https://…');
  const isOwn = /^https:\/\/[^/?#@\s]+(?:\/[^?#\s]*)?$|^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/?$/i.test(address);
  if (!isOwn) refuse(`--hosted: "${address}" isn't an address that starts with https and ends with a path or nothing.`);
  return address.replace(/\/+$/, '').replace(/\/nazorg$/, '');
};

/**
 * Reads what somebody wants to paste. Throws an OrderError with a sentence for the first thing that can't be.
 * @param builtFiles - The folder with the scripts for pages and their hashes.
 */
export const readOrder = async (args: readonly string[], builtFiles: string): Promise<SnippetOrder> => {
  const { widget, given } = parse(args);
  const form = formOf(given);
  checkSettings(widget, given);
  const lang = languageOfTag(given['lang'] ?? '') ?? '';
  if (!LANGUAGES.includes(lang)) refuse(`--lang: "${given['lang'] ?? ''}" isn't one of ${LANGUAGES.join(', ')}.`);
  if (given['cms'] !== undefined && given['cms'] !== 'wordpress') {
    refuse(`--cms: "${given['cms']}" isn't known; wordpress is. Without --cms the snippet is the same for all others.`);
  }
  if (given['pictures'] !== undefined && widget !== 'risk-meter') refuse('--pictures is for risk-meter: the others have none.');
  const pack = await readPack(lang, given['pack'], given['address-form'] === 'formal');
  const profile = await readProfileFile(given['profile']);
  const details = detailsIn(given);
  return {
    widget,
    form,
    lang,
    pack,
    options: optionsFor(form, given),
    headingLevel: Number(given['heading-level'] ?? 2),
    sections: readSections(pack, widget, given['sections']),
    hidesSuperseded: given['superseded'] === 'hide',
    hospital: { ...profile, ...details },
    hospitalLang: Object.keys(details).length === 0 ? profile.lang : undefined,
    pictures: given['pictures'] !== undefined,
    wordPress: given['cms'] === 'wordpress',
    hosted: readHosted(form, given['hosted']),
    script: form === 'element' ? await readScript(builtFiles, lang, given['base'], given['classic'] !== undefined) : undefined,
  };
};
