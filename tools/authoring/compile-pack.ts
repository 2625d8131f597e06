import { namedFigures, namedSources, type Naming } from '../../src/content/named-in-pack.js';
import type { Figure, NewerInsight, Pack, Review, Source, Text } from '../../src/content/pack.js';
import type { FaqWords, ContentBase, OutlineEntry, PackOutline, SharedWords } from './authored.js';
import { ContentError } from './content-error.js';
import { Lookup } from './lookup.js';
import { markdownToBlocks, markdownToText } from './markdown-to-blocks.js';

const mapValues = <Value, Result>(values: Record<string, Value>, change: (value: Value, id: string) => Result): Record<string, Result> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value, id)]));

/** The sources that the facts of something were taken from, and those that it names besides. */
const sourcesOf = (
  { facts, accordingTo = [] }: Pick<OutlineEntry, 'facts' | 'accordingTo'>,
  base: ContentBase,
): { accordingTo: string[] } => {
  const ofFacts = facts.flatMap((id) => (Object.hasOwn(base.facts, id) ? (base.facts[id]?.source ?? []) : []));
  return { accordingTo: [...new Set([...ofFacts.sort(), ...accordingTo])] };
};

const withFacts = (outline: OutlineEntry, words: { newerInsight?: string }): { facts: string[]; newerInsight?: NewerInsight } => ({
  facts: outline.facts,
  ...(outline.newerInsight && words.newerInsight !== undefined
    ? {
        newerInsight: {
          text: markdownToText(words.newerInsight),
          accordingTo: outline.newerInsight,
          ...(outline.contradicted ? { contradicts: true } : {}),
        },
      }
    : {}),
});

const compileFaq = (outline: PackOutline, words: FaqWords, base: ContentBase, lookup: Lookup): Pack['faq'] => {
  const expected = new Set(outline.faq.flatMap(({ items }) => items.map(({ id }) => id)));
  for (const id of Object.keys(words.items)) {
    if (!expected.has(id)) lookup.problems.push(`faq.json, item "${id}": this id isn't in the outline.`);
  }
  const wordsOf = (items: readonly OutlineEntry[]): FaqWords['items'] =>
    Object.fromEntries(items.flatMap(({ id }) => (words.items[id] ? [[id, words.items[id]]] : [])));
  const sections = lookup.each('faq.json, section', outline.faq, words.sections, (section, { title, teaser, ...note }) => ({
    id: section.id,
    title: markdownToText(title),
    teaser: markdownToText(teaser),
    ...withFacts(section, note),
    items: lookup.each('faq.json, item', section.items, wordsOf(section.items), (item, itemWords) => ({
      id: item.id,
      question: markdownToText(itemWords.question),
      ...(itemWords.summary === undefined ? {} : { summary: markdownToText(itemWords.summary) }),
      answer: markdownToBlocks(itemWords.answer),
      ...(item.urgent ? { urgent: true } : {}),
      ...withFacts(item, itemWords),
      ...sourcesOf(item, base),
    })),
  }));
  return { sections };
};

const compileRisk = (pack: string, base: ContentBase, { risk: words }: SharedWords, lookup: Lookup): Pack['risk'] => ({
  title: words.title,
  lead: markdownToBlocks(words.lead),
  groups: lookup.each('risk.json, group', base.shared.risk.groups, words.groups, (group, groupWords, place) => ({
    id: group.id,
    by: group.by,
    facts: group.facts,
    title: groupWords.title,
    intro: markdownToText(groupWords.intro),
    columns: groupWords.columns,
    rows: lookup.each(`${place}, row`, group.rows, groupWords.rows, (row, rowWords) => ({
      id: row.id,
      figure: row.figure,
      label: rowWords.label,
      yes: rowWords.yes,
      no: rowWords.no,
      ...withFacts(row, rowWords),
    })),
  })),
  statements: lookup
    .each('risk.json, statement', base.shared.risk.statements, words.statements, (statement, statementWords) => ({
      id: statement.id,
      title: statementWords.title,
      text: markdownToBlocks(statementWords.text),
      facts: statement.facts,
      ...sourcesOf(statement, base),
    }))
    .filter((_, index) => [undefined, pack].includes(base.shared.risk.statements[index]?.only)),
  notes: words.notes,
});

const compileTimeline = (base: ContentBase, { timeline: words }: SharedWords, lookup: Lookup): Pack['timeline'] => ({
  title: words.title,
  lead: markdownToBlocks(words.lead),
  whenToCall: {
    ...words.whenToCall,
    signs: lookup.each(
      'timeline.json, sign',
      base.shared.timeline.whenToCall.signs,
      mapValues(words.whenToCall.signs, (text) => ({ text })),
      ({ hospital: _hospital, ...sign }, { text }) => ({ ...sign, text }),
    ),
  },
  situations: words.situations,
  steps: lookup.each('timeline.json, step', base.shared.timeline.steps, words.steps, (step, stepWords) => ({
    id: step.id,
    when: stepWords.when,
    title: stepWords.title,
    text: markdownToBlocks(stepWords.text),
    ...(step.situation ? { situation: step.situation } : {}),
    ...(step.span ? { span: step.span } : {}),
    ...withFacts(step, stepWords),
    ...sourcesOf(step, base),
  })),
});

/** A sentence with the telephone number of a country in the place of `{emergency}`, as a link. */
const withEmergency = (words: string, number: string): Text =>
  markdownToText(words.replaceAll('{emergency}', `[${number}](tel:${number})`));

/** Whom to call in each country that there are lines for. */
const compileHelp = ({ countries }: ContentBase, { help }: SharedWords, lookup: Lookup): Pack['help'] => ({
  unavailable: help.unavailable,
  elsewhere: markdownToText(help.elsewhere),
  countries: lookup.each(
    'help.json, country',
    Object.entries(countries).map(([id, country]) => ({ id, facts: [], ...country })),
    help.countries,
    ({ id, emergency, accordingTo }, { daytime, outOfHours, distress }) => ({
      country: id,
      emergency: withEmergency(help.emergency, emergency),
      unanswered: withEmergency(help.unanswered, emergency),
      daytime,
      outOfHours,
      distress,
      accordingTo,
    }),
  ),
});

/** The fields of a figure that a pack needs; the others are for the review of content/figures.json. */
const shownOfFigure = ({ note: _note, facts: _facts, ...figure }: Figure): Figure => figure;

/** A source as a reader sees it: title as published, the rest in the words of her language as far as there are any. */
const shownOfSource = ({ about: _about, kind: _kind, ...source }: Source, words: SharedWords['sources'][string] | undefined): Source => ({
  ...source,
  ...words,
});

/**
 * Puts one pack in one language together: order and facts from the outlines, words from the language's files, and
 * the figures and sources that these name. Throws a ContentError with a sentence for everything that is wrong.
 */
export const compilePack = (
  lang: string,
  outline: PackOutline,
  faq: FaqWords,
  base: ContentBase,
  words: SharedWords,
  review: Review,
): Pack => {
  const lookup = new Lookup();
  const related = lookup.within('faq.json, related', () =>
    lookup.each('faq.json, related', outline.related, faq.related, ({ id, facts }, { title, text }) => ({ id, title, text, facts })),
  );
  const content = {
    schemaVersion: 1 as const,
    id: outline.id,
    lang,
    title: faq.title,
    range: words.general.range,
    disclaimer: words.general.disclaimer,
    labels: words.general.labels,
    review,
    glossary: words.glossary,
    synonyms: Object.values(words.synonyms),
    faq: lookup.within('faq.json', () => compileFaq(outline, faq, base, lookup)),
    risk: lookup.within('risk.json', () => compileRisk(outline.id, base, words, lookup)),
    timeline: lookup.within('timeline.json', () => compileTimeline(base, words, lookup)),
    contact: lookup.within('contact.json', () => ({
      title: words.contact.title,
      text: markdownToBlocks(words.contact.text),
      facts: base.shared.contact.facts,
      ...sourcesOf(base.shared.contact, base),
    })),
    help: lookup.within('help.json', () => compileHelp(base, words, lookup)),
    related,
  };
  const figures = lookup.pick('figures.json', namedFigures(content as Naming), base.figures);
  const sources = lookup.pick('sources.json', namedSources({ content, figures }), base.sources);
  if (lookup.problems.length > 0) throw new ContentError(lookup.problems);
  return {
    ...content,
    figures: mapValues(figures, shownOfFigure),
    sources: mapValues(sources, (source, id) => shownOfSource(source, words.sources[id])),
  } as Pack;
};
