import type { Pack } from '../../../src/content/pack.js';
import type { OutlineEntry } from '../../authoring/authored.js';
import { proseLines, type Passage } from '../../authoring/passage.js';

/** Something of an outline that may name sources besides those of its facts. */
export interface Citing extends Pick<OutlineEntry, 'facts' | 'accordingTo' | 'earlier'> {
  place: string;
}

/** The sources that an entry has without naming them. */
export interface NamedAlready {
  factSources: Readonly<Record<string, { source: string }>>;
  /** The source that most of a pack comes from. */
  ofPack?: string | undefined;
}

/** Reports sources that an entry names though its pack or its facts do already: a widget names each once, at its end. */
export const redundantSourceProblems = (
  { place, facts, accordingTo = [], earlier }: Citing,
  { factSources, ofPack }: NamedAlready,
): string[] => {
  const ofFacts = new Set(
    [...facts, ...(earlier?.facts ?? [])].map((id) => (Object.hasOwn(factSources, id) ? factSources[id]?.source : '')),
  );
  return accordingTo.flatMap((id) => {
    if (id === ofPack) return [`${place}: accordingTo names "${id}", the source of the whole pack, which is named once; take it out.`];
    return ofFacts.has(id) ? [`${place}: accordingTo names "${id}", which is named already as the source of its facts; take it out.`] : [];
  });
};

const startsWith = (line: string, label: string): boolean => line.startsWith(label) && !/^\p{L}/u.test(line.slice(label.length));

/** Reports texts that say in words which source they are from, where that is the one that the whole pack names. */
export const provenanceInWords = (passages: readonly Passage[], { labels, mainSource, sources }: Pack): string[] => {
  const publisher = mainSource === undefined ? undefined : sources[mainSource]?.publisher.toLowerCase();
  return passages.flatMap((passage) => {
    const lines = proseLines(passage);
    const found = [
      ...(lines.some((line) => startsWith(line, labels.source)) ? [labels.source] : []),
      ...(publisher && lines.some((line) => line.toLowerCase().includes(publisher)) ? [publisher] : []),
    ];
    return found.map(
      (words) => `${passage.place}: "${words}" names a source in words; a widget names its sources once, at its end: take it out.`,
    );
  });
};
