import { figuresNamedIn, namedSources } from '../content/named-in-pack.js';
import type { Text } from '../content/pack.js';
import { citation, sourcesNamed, yearInWords } from './citation.js';
import type { PackContext } from './pack-context.js';
import { h, type ProseElement } from './prose-node.js';
import { textToProse } from './text-to-prose.js';

/**
 * Where all words and figures of a part come from: each source once, with its year and what it is about. Opened on demand, at the
 * end of the widget.
 * @param about - What is to be said of the sources first.
 */
export const provenanceToProse = (part: object, pack: PackContext, about?: Text): ProseElement[] => {
  const { labels, figures } = pack;
  const shown = Object.fromEntries([...figuresNamedIn(part)].map((id) => [id, figures[id]]));
  const paragraphs = sourcesNamed([...namedSources(part), ...namedSources(shown)], pack).map((source) => {
    const { title, publisher, about: scope } = source;
    const year = yearInWords(source, pack);
    const dated = year === undefined || publisher.includes(year) ? publisher : `${publisher} (${year})`;
    return h('p', {}, citation(source), `${/[.?!]$/.test(title) ? '' : '.'} ${dated}. `, scope);
  });
  if (about !== undefined) paragraphs.unshift(h('p', {}, textToProse(about, pack)));
  if (paragraphs.length === 0) return [];
  return [h('details', { class: 'nazorg-provenance' }, h('summary', {}, labels.provenance ?? labels.source), paragraphs)];
};
