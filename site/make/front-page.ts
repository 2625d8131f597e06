import type { Pack } from '../../src/content/pack.js';
import type { Profile } from '../../src/content/profile.js';
import type { LanguageContent } from '../../tools/authoring/read-content.js';
import { demoLinks, languageCounts } from './content-status.js';
import words from '../front.json' with { type: 'json' };
import type { PageContent } from './layout.js';
import { linkFrom, type Link } from './link-from.js';
import { liveWidget } from './live-widget.js';
import { APPS } from './page-list.js';
import { pathOf, type SiteLanguage } from './site-language.js';
import { fill } from './site-words.js';

type Front = (typeof words)['nl'];

/** The address of a page, by the name that front.json gives: a slug, or a path from the top. */
const addressOf =
  (lang: SiteLanguage, link: Link) =>
  (place: string): string => {
    const [page = '', anchor] = place.split('#', 2);
    return link(page.startsWith('/') ? page : pathOf(lang, page)) + (anchor === undefined ? '' : `#${anchor}`);
  };

/** Where somebody starts: the builder when it is there, the five steps until then. */
const startOf = (): 'build' | 'start' => (APPS.some(({ slug }) => slug === 'build') ? 'build' : 'start');

const shown = (pack: Pack, profile: Profile, { widgets }: Front, to: (place: string) => string): string =>
  widgets.items
    .map(({ tag, name, text, link, sections = '' }) => {
      const live = liveWidget(tag, pack, profile, { form: 'element', headingLevel: 3, pictures: true, sections });
      return `<section class="shown" aria-labelledby="shown-${tag}"><div class="about">
<h3 id="shown-${tag}">${name}</h3><p>${text}</p><p><a href="${to(`widgets/${tag}`)}">${link}</a></p></div>
<div class="live">${live}</div></section>`;
    })
    .join('\n');

/** How far the texts are: first whether anybody who may judge them has. */
const stateOf = ({ state }: Front): string => {
  const counts = languageCounts();
  return `<strong>${fill(counts.reviewed === 0 ? state.unreviewed : state.reviewed, counts)}</strong> ${fill(state.text, counts)}`;
};

/** The front page: what it is, the widgets at work, three ways in, what it promises, how far it is. */
export const frontPage = (contents: readonly LanguageContent[], lang: SiteLanguage, profile: Profile): PageContent => {
  const front = words[lang];
  const link = linkFrom(pathOf(lang, ''));
  const to = addressOf(lang, link);
  const pack = contents.find((one) => one.lang === lang)?.packs['miscarriage'] as Pack;
  const doors = front.doors.items.map(({ title, text, page }) => `<li><h3><a href="${to(page)}">${title}</a></h3><p>${text}</p></li>`);
  const promises = front.promises.items.map(
    ({ title, text, proof, page }) => `<li><h3>${title}</h3><p>${text}</p><p><a href="${to(page)}">${proof}</a></p></li>`,
  );
  const start = front.hero[startOf()];
  const body = `<div class="hero"><h1>${front.title}</h1>
<p class="lead">${front.lead}</p>
<p class="actions"><a class="button" href="${to(startOf())}">${start}</a> <a href="${to(front.hero.page)}">${front.hero.see}</a></p></div>
<section class="doors" aria-labelledby="doors"><h2 id="doors">${front.doors.title}</h2><ul>${doors.join('\n')}</ul></section>
<section aria-labelledby="widgets"><h2 id="widgets">${front.widgets.title}</h2><p class="intro">${front.widgets.text}</p>
${shown(pack, profile, front, to)}</section>
<section class="promises" aria-labelledby="promises"><h2 id="promises">${front.promises.title}</h2><ul>${promises.join('\n')}</ul></section>
<section class="state" aria-labelledby="state"><h2 id="state">${front.state.title}</h2>
<p>${stateOf(front)}</p><p><a href="${to('status')}">${front.state.link}</a></p>
<p>${front.state.demo}</p>${demoLinks(contents, link)}</section>
<section class="download" aria-labelledby="download"><h2 id="download">${front.download.title}</h2><p>${front.download.text}</p><p><a href="${to('download')}">${front.download.link}</a></p></section>`;
  return { lang, slug: '', title: front.short, description: front.lead, body, hasWidgets: true, isWide: true };
};
