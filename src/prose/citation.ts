import type { Source } from '../content/pack.js';
import { textDirection } from '../content/text-direction.js';
import { toSafeLink } from '../domain/safe-link.js';
import type { PackContext } from './pack-context.js';
import { h, type ProseElement } from './prose-node.js';

/** The sources that some ids name, each once. */
export const sourcesNamed = (ids: readonly string[], { sources }: PackContext): Source[] =>
  [...new Set(ids)].flatMap((id) => (Object.hasOwn(sources, id) ? (sources[id] ?? []) : []));

/** The title of a source as published, in its own language, and as a link where it has an address. */
export const citation = ({ title, lang, url }: Source, words = title): ProseElement => {
  const href = url === undefined ? undefined : toSafeLink(url);
  return h('cite', { lang, dir: lang && textDirection(lang) }, href === undefined ? words : h('a', { href }, words));
};
