import { DEFAULT_PACK } from '../../../src/generated/pack-names.js';
import { VERSION } from '../../../src/base/version.js';
import { FALLBACK_LANGUAGE } from '../../../src/content/match-language.js';
import { WIDGETS } from '../../../src/widgets.js';
import { hospitalToProse } from '../../../src/prose/hospital-to-prose.js';
import type { LanguageFile } from '../../../src/prose/language-file.js';
import { withHospital } from '../../../src/prose/prose-node.js';
import { proseOf } from '../../../src/prose/widget-prose.js';
import { toHostedPage } from './hosted-page.js';
import { packsIn, type HostedOptions } from './parse-hosted-options.js';

/** The folder of everything on a site. Scripts recognise hosted pages by it. */
export const ROOT = '/nazorg';

/** The folder of the files of this version. They never change, so browsers may cache them for good. */
export const FILES = `${ROOT}/${VERSION}`;

/** The hospital's files, outside of the folder of a version since they change under the same name. */
export const OWN = { profile: `${ROOT}/profile.json`, stylesheet: `${ROOT}/own.css` } as const;

/** The pack that a widget shows when nothing says which. */

const pathOf = (widget: string, pack: string, lang: string, options: HostedOptions): string =>
  [ROOT, widget, ...(pack === options.pack ? [] : [pack]), ...(lang === FALLBACK_LANGUAGE ? [] : [lang])].join('/');

const pageOf = (widget: string, name: string, { lang, packs }: LanguageFile, options: HostedOptions): [path: string, html: string] => {
  const formal = options.isFormal ? packs[`${name}/formal`] : undefined;
  const pack = formal ?? packs[name];
  if (pack === undefined) throw new Error(`There is no ${name} in ${lang}.`);
  const { places } = hospitalToProse(options.profile, options.profile.lang);
  const html = toHostedPage({
    widget,
    lang,
    settings: { ...(name === DEFAULT_PACK ? {} : { pack: name }), ...(formal === undefined ? {} : { 'address-form': 'formal' }) },
    prose: withHospital(proseOf(pack, widget), places(pack)),
    languages: options.languages
      .filter((other) => packsIn(other).includes(name))
      .map((other) => ({ lang: other.lang, href: pathOf(widget, name, other.lang, options) })),
    files: FILES,
    profile: options.files.profile && OWN.profile,
    stylesheet: options.files.stylesheet && OWN.stylesheet,
  });
  return [pathOf(widget, name, lang, options), html];
};

/** One page for each widget, pack and language, by its path on the site. */
export const toHostedPages = (options: HostedOptions): [path: string, html: string][] =>
  WIDGETS.flatMap((widget) =>
    options.languages.flatMap((language) => packsIn(language).map((pack) => pageOf(widget, pack, language, options))),
  );
