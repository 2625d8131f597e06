import type { Source } from '../content/pack.js';
import { textDirection } from '../content/text-direction.js';
import { yearOf } from '../content/source-year.js';
import { toSafeLink } from '../domain/safe-link.js';
import type { PackContext } from './pack-context.js';
import { h, type ProseElement, type ProseNode } from './prose-node.js';

/** The sources that some ids name, each once. */
export const sourcesNamed = (ids: readonly string[], { sources }: PackContext): Source[] =>
  [...new Set(ids)].flatMap((id) => (Object.hasOwn(sources, id) ? (sources[id] ?? []) : []));

/** The title of a source as published, in its own language, and as a link where it has an address. */
export const citation = ({ title, lang, url }: Source, words = title): ProseElement => {
  const href = url === undefined ? undefined : toSafeLink(url);
  return h('cite', { lang, dir: lang && textDirection(lang) }, href === undefined ? words : h('a', { href }, words));
};

/** The year of a source in the words of a pack: of publication, else the first that it can be from, else that there is none. */
export const yearInWords = (source: Source, { labels }: Pick<PackContext, 'labels'>): string | undefined => {
  if (typeof source.published === 'string') return yearOf(source);
  const { notBefore } = source;
  return notBefore === undefined || labels.since === undefined ? labels.noDate : labels.since.replace('{year}', notBefore);
};

/** A citation with its year. */
export const datedCitation = (source: Source, pack: Pick<PackContext, 'labels'>): ProseNode[] => {
  const year = yearInWords(source, pack);
  return [citation(source), ...(year === undefined ? [] : [` (${year})`])];
};
