import { MOST } from '../content/limits.js';
import type { Pack } from '../content/pack.js';
import { checkAmount } from '../content/shape.js';
import { draftToProse } from './closing-to-prose.js';
import { explainTerms } from './explain-terms.js';
import type { PackContext } from './pack-context.js';
import { toFaqProse } from './faq-prose.js';
import { emergencyLine, helpPlaces, place, toHelpProse, type HelpProse } from './help-prose.js';
import { h, type ProseNode } from './prose-node.js';
import { proseSize } from './prose-size.js';
import { provenanceToProse } from './provenance-to-prose.js';
import { toRiskProse } from './risk-prose.js';
import { blocksToProse, textToProse } from './text-to-prose.js';
import { toTimelineProse } from './timeline-prose.js';

/** Groups of words that readers use for the same thing. */
export type Synonyms = readonly (readonly string[])[];

/** What each widget says of a pack, as plain HTML in the form of data. */
export interface PackProse {
  lang: string;
  /** Words that go with what a hospital adds. */
  labels: Pack['labels'];
  range: string;
  /** Day by which the text should be checked again. */
  reviewDue?: string;
  /** How to get groups of words that readers use for the same thing: only a search needs them. */
  synonyms?: () => Promise<Synonyms>;
  faq: ProseNode[];
  risk: ProseNode[];
  timeline: ProseNode[];
  contact: ProseNode[];
  /** Whom to call where a hospital gives no line for it. */
  help?: HelpProse;
}

/** The places of a card: all that is known of the hospital, and the emergency number. */
const cardPlaces = ({ help, ...pack }: PackContext & Pick<Pack, 'help'>): ProseNode[] => {
  const { callLines, emergency, unanswered } = helpPlaces(help && toHelpProse(help, pack));
  return [place('details', callLines.children), help ? emergencyLine(help, pack, emergency) : emergency, unanswered];
};

const toContactProse = ({ contact, ...pack }: Pack): ProseNode[] =>
  contact === undefined
    ? []
    : [
        h('h1', {}, textToProse(contact.title, pack)),
        ...explainTerms(blocksToProse(contact.text, pack), pack),
        ...cardPlaces(pack),
        ...draftToProse(pack),
        ...provenanceToProse({ contact, help: pack.help }, pack),
      ];

/**
 * The prose as it is. Throws a sentence when a widget would show more than a page can at once: explained words and sources are
 * written out wherever a text has them.
 */
export const checkSize = (prose: PackProse): PackProse => {
  for (const part of ['faq', 'risk', 'timeline', 'contact'] as const) {
    const { pieces, characters } = proseSize(prose[part]);
    const written = `${part}, with its explained words and sources,`;
    checkAmount(written, pieces, MOST.pieces, 'paragraphs, links and other pieces');
    checkAmount(written, characters, MOST.characters, 'characters');
  }
  return prose;
};

const toSynonyms = ({ synonyms }: Pack): Pick<PackProse, 'synonyms'> => (synonyms ? { synonyms: () => Promise.resolve(synonyms) } : {});

/**
 * Writes a pack out for the four widgets. Built-in packs are written out when the script is built, so that readers
 * don't download how it is done; a hospital's own pack is written out in the browser, by a file loaded for it. Throws a sentence
 * when it is too much for a page.
 */
export const toPackProse = (pack: Pack): PackProse =>
  checkSize({
    lang: pack.lang,
    labels: pack.labels,
    range: pack.range,
    ...(pack.review?.reviewDue ? { reviewDue: pack.review.reviewDue } : {}),
    ...toSynonyms(pack),
    faq: toFaqProse(pack),
    risk: toRiskProse(pack),
    timeline: toTimelineProse(pack),
    contact: toContactProse(pack),
    ...(pack.help ? { help: toHelpProse(pack.help, pack) } : {}),
  });
