import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/content/pack.js';
import type { Profile } from '../../src/content/profile.js';
import tokens from '../../src/theme/tokens.json' with { type: 'json' };
import { codeBlocks } from './code-blocks.js';
import { packName } from './content-status.js';
import type { Example } from './examples.js';
import { liveWidget } from './live-widget.js';
import type { SiteLanguage } from './site-language.js';

/** The page for designers, whose first block of CSS is shown at work. */
export const DESIGN = 'design';

const cssOf = (lang: SiteLanguage): string =>
  codeBlocks(readFileSync(`site/pages/${lang}/${DESIGN}.md`, 'utf8')).find(({ language }) => language === 'css')?.code ?? '';

/** A widget with the colours that the page for designers sets. */
export const brandExample = (lang: SiteLanguage, pack: Pack, profile: Profile): Example => ({
  id: `brand-${lang}`,
  lang,
  title: packName('miscarriage', lang),
  html: liveWidget('contact-card', pack, profile, { settings: { profile: '/nazorg/profile.json' } }),
  css: cssOf(lang),
});

const WORDS = {
  nl: { caption: 'De kleuren van de widgets', name: 'Naam', light: 'Lichte pagina', dark: 'Donkere pagina' },
  en: { caption: 'The colours of the widgets', name: 'Name', light: 'Light page', dark: 'Dark page' },
} as const;

const swatch = (colour: string): string =>
  `<td><svg class="swatch" viewBox="0 0 1 1" width="32" height="32" aria-hidden="true"><rect width="1" height="1" fill="${colour}"/></svg> <code>${colour}</code></td>`;

/** The colours that tokens.json gives as they are: those that are mixed from others have none of their own. */
export const colourTable = (lang: SiteLanguage): string => {
  const words = WORDS[lang];
  const rows = Object.entries(tokens.color).flatMap(([name, colour]) =>
    'light' in colour ? [`<tr><th scope="row"><code>--nazorg-${name}</code></th>${swatch(colour.light)}${swatch(colour.dark)}</tr>`] : [],
  );
  return `<div class="table" role="group" tabindex="0" aria-label="${words.caption}"><table><caption>${words.caption}</caption>
<thead><tr><th scope="col">${words.name}</th><th scope="col">${words.light}</th><th scope="col">${words.dark}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
};
