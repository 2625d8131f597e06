import { DEFAULT_PACK } from '../../../src/generated/pack-names.js';
import { LINK_OPTIONS } from '../../../src/embed/link-options.js';
import { languageLoaders, LANGUAGES } from '../../../src/generated/language-loaders.js';
import { withAllPacks } from '../../../src/prose/language-file.js';
import { toCardDetails } from '../../../src/prose/card-details.js';
import type { ContactDetails } from '../../../src/prose/contact-details-prose.js';
import type { PackProse } from '../../../src/prose/pack-prose.js';
import { pickSections } from '../../../src/prose/pick-sections.js';
import { proseOf } from '../../../src/prose/widget-prose.js';
import { FILE_ATTRIBUTES } from '../../../src/widgets.js';
import { languageOfTag } from '../../checks/language-of-tag.js';
import { readProfileFile } from '../read-profile-file.js';
import { reject } from '../usage-error.js';
import { checkSettings, parseCommandLine, PROFILE_URL, SETTINGS, type Given } from './command-line.js';
import { readScript } from './read-script.js';
import { readHosted } from '../../authoring/snippet/script-address.js';
import type { Form, SnippetOptions } from '../../authoring/snippet/snippet-options.js';

/** Settings that go into the words, where every reader gets them, and not into attributes. */
const DETAILS = ['organisation', 'department', 'phone', 'phone-label', 'phone-display', 'phone-hours', 'email', 'site'];

/** Settings that don't become attributes as they are. */
const SPECIAL = new Set(['pack', ...FILE_ATTRIBUTES, ...DETAILS]);

const formOf = ({ tag, link }: Given): Form => {
  if (tag && link) reject('Choose one of --tag and --link.');
  if (tag) return 'element';
  return link ? 'link' : 'plain';
};

const readPack = async (lang: string, wanted: string = DEFAULT_PACK, formal: boolean): Promise<PackProse> => {
  const { packs } = await withAllPacks(await (languageLoaders[lang] as (typeof languageLoaders)[string])());
  const names = Object.keys(packs).filter((name) => !name.includes('/'));
  if (!names.includes(wanted)) reject(`--pack: "${wanted}" isn't one of ${names.join(', ')}.`);
  return ((formal ? packs[`${wanted}/formal`] : undefined) ?? packs[wanted]) as PackProse;
};

const readSections = (pack: PackProse, widget: string, sections = ''): string => {
  pickSections(proseOf(pack, widget), sections, (unknown, known) => reject(`--sections: "${unknown}" isn't one of ${known}.`));
  return sections;
};

const detailsIn = (given: Given): ContactDetails => {
  const { 'phone-label': phoneLabel, 'phone-display': phoneDisplay, 'phone-hours': phoneHours, ...others } = given;
  if (given['phone'] && !phoneLabel) reject('--phone needs a --phone-label that says what the number is for.');
  return toCardDetails({ ...others, phoneLabel, phoneDisplay, phoneHours });
};

const settingsFor = (form: Form, given: Given): Record<string, string> => {
  const chosen = Object.entries(given).filter(([name]) => SETTINGS.has(name) && !SPECIAL.has(name));
  const pack: [string, string][] = given['pack'] === undefined ? [] : [['pack', given['pack']]];
  const unfit = form === 'link' ? Object.keys(given).filter((name) => SETTINGS.has(name) && !LINK_OPTIONS.test(name)) : [];
  if (unfit.length > 0) {
    reject(
      `--${unfit.join(', --')}: a link can't have that. It brings no words, numbers or files of its own, and nothing about a reader goes into an address.`,
    );
  }
  return Object.fromEntries([...pack, ...chosen].map(([name, value]) => [name === PROFILE_URL ? 'profile' : name, value ?? '']));
};

const hostedIn = (form: Form, address: string | undefined): string => {
  if (form !== 'link') return '';
  if (address === undefined) return reject('Say where your hosted pages are: --hosted https://…');
  return readHosted(address) ?? reject(`--hosted: "${address}" isn't an address that starts with https and ends with a path or nothing.`);
};

/**
 * Reads the options of `snippet`. Throws a UsageError for the first thing that is wrong.
 * @param builtFiles - The folder with the scripts for pages and their hashes.
 */
export const parseOptions = async (args: readonly string[], builtFiles: string): Promise<SnippetOptions> => {
  const { widget, given } = parseCommandLine(args);
  const form = formOf(given);
  checkSettings(widget, given);
  const lang = languageOfTag(given['lang'] ?? '') ?? '';
  if (!LANGUAGES.includes(lang)) reject(`--lang: "${given['lang'] ?? ''}" isn't one of ${LANGUAGES.join(', ')}.`);
  if (given['cms'] !== undefined && given['cms'] !== 'wordpress') {
    reject(`--cms: "${given['cms']}" isn't known; wordpress is. Without --cms the snippet is the same for all others.`);
  }
  if (given['pictures'] !== undefined && widget !== 'risk-meter') reject('--pictures is for risk-meter: the others have none.');
  const pack = await readPack(lang, given['pack'], given['address-form'] === 'formal');
  const profile = await readProfileFile(given['profile']);
  const details = detailsIn(given);
  return {
    widget,
    form,
    lang,
    pack,
    settings: settingsFor(form, given),
    headingLevel: Number(given['heading-level'] ?? 2),
    sections: readSections(pack, widget, given['sections']),
    hidesSuperseded: given['superseded'] === 'hide',
    hospital: { ...profile, ...details },
    hospitalLang: Object.keys(details).length === 0 ? profile.lang : undefined,
    pictures: given['pictures'] !== undefined,
    wordPress: given['cms'] === 'wordpress',
    hosted: hostedIn(form, given['hosted']),
    script: form === 'element' ? await readScript(builtFiles, lang, given['base'], given['classic'] !== undefined) : undefined,
  };
};
