import type { Source } from '../content/pack.js';
import { textDirection } from '../content/text-direction.js';
import { toSafeLink } from '../domain/safe-link.js';
import { h, type ProseElement } from './prose-node.js';

/** The title of a source as published, in its own language, and as a link where it has an address. */
export const citation = ({ title, lang, url }: Source, words = title): ProseElement => {
  const href = url === undefined ? undefined : toSafeLink(url);
  return h('cite', { lang, dir: lang && textDirection(lang) }, href === undefined ? words : h('a', { href }, words));
};
