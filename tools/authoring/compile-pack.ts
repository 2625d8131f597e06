import { namedFigures, namedSources, type Naming } from '../../src/content/named-in-pack.js';
import type { Figure, NewerInsight, Pack, Review, Source, Text } from '../../src/content/pack.js';
import type { FaqWords, Ground, Outlined, PackOutline, SharedWords } from './authored.js';
import { ContentError } from './content-error.js';
import { Lookup } from './lookup.js';
import { markdownToBlocks, markdownToText } from './markdown-to-blocks.js';

const mapValues = <Value, Result>(values: Record<string, Value>, change: (value: Value, id: string) => Result): Record<string, Result> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value, id)]));

/** The sources that the facts of something were taken from, and those that it names besides. */
const sourcesOf = ({ facts, accordingTo = [] }: Pick<Outlined, 'facts' | 'accordingTo'>, ground: Ground): { accordingTo: string[] } => {
  const ofFacts = facts.flatMap((id) => (Object.hasOwn(ground.facts, id) ? (ground.facts[id]?.source ?? []) : []));
  return { accordingTo: [...new Set([...ofFacts.sort(), ...accordingTo])] };
};

const carried = (outline: Outlined, words: { newerInsight?: string }): { facts: string[]; newerInsight?: NewerInsight } => ({
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

const compileFaq = (outline: PackOutline, words: FaqWords, ground: Ground, lookup: Lookup): Pack['faq'] => {
  const outlined = new Set(outline.faq.flatMap(({ items }) => items.map(({ id }) => id)));
  for (const id of Object.keys(words.items)) {
    if (!outlined.has(id)) lookup.problems.push(`faq.json, item "${id}": this id isn't in the outline.`);
  }
  const wordsOf = (items: readonly Outlined[]): FaqWords['items'] =>
    Object.fromEntries(items.flatMap(({ id }) => (words.items[id] ? [[id, words.items[id]]] : [])));
  const sections = lookup.each('faq.json, section', outline.faq, words.sections, (section, { title, teaser, ...note }) => ({
    id: section.id,
    title: markdownToText(title),
    teaser: markdownToText(teaser),
    ...carried(section, note),
    items: lookup.each('faq.json, item', section.items, wordsOf(section.items), (item, itemWords) => ({
      id: item.id,
      question: markdownToText(itemWords.question),
      ...(itemWords.summary === undefined ? {} : { summary: markdownToText(itemWords.summary) }),
      answer: markdownToBlocks(itemWords.answer),
      ...(item.urgent ? { urgent: true } : {}),
      ...carried(item, itemWords),
      ...sourcesOf(item, ground),
    })),
  }));
  return { sections };
};

const compileRisk = (pack: string, ground: Ground, { risk: words }: SharedWords, lookup: Lookup): Pack['risk'] => ({
  title: words.title,
  lead: markdownToBlocks(words.lead),
  groups: lookup.each('risk.json, group', ground.shared.risk.groups, words.groups, (group, groupWords, place) => ({
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
      ...carried(row, rowWords),
    })),
  })),
  statements: lookup
    .each('risk.json, statement', ground.shared.risk.statements, words.statements, (statement, statementWords) => ({
      id: statement.id,
      title: statementWords.title,
      text: markdownToBlocks(statementWords.text),
      facts: statement.facts,
      ...sourcesOf(statement, ground),
    }))
    .filter((_, index) => [undefined, pack].includes(ground.shared.risk.statements[index]?.only)),
  notes: words.notes,
});

const compileTimeline = (ground: Ground, { timeline: words }: SharedWords, lookup: Lookup): Pack['timeline'] => ({
  title: words.title,
  lead: markdownToBlocks(words.lead),
  whenToCall: {
    ...words.whenToCall,
    signs: lookup.each(
      'timeline.json, sign',
      ground.shared.timeline.whenToCall.signs,
      mapValues(words.whenToCall.signs, (text) => ({ text })),
      ({ hospital: _hospital, ...sign }, { text }) => ({ ...sign, text }),
    ),
  },
  situations: words.situations,
  steps: lookup.each('timeline.json, step', ground.shared.timeline.steps, words.steps, (step, stepWords) => ({
    id: step.id,
    when: stepWords.when,
    title: stepWords.title,
    text: markdownToBlocks(stepWords.text),
    ...(step.situation ? { situation: step.situation } : {}),
    ...(step.span ? { span: step.span } : {}),
    ...carried(step, stepWords),
    ...sourcesOf(step, ground),
  })),
});

/** A sentence with the telephone number of a country in the place of `{emergency}`, as a link. */
const withEmergency = (words: string, number: string): Text =>
  markdownToText(words.replaceAll('{emergency}', `[${number}](tel:${number})`));

/** Whom to call in each country that there are lines for. */
const compileHelp = ({ countries }: Ground, { help }: SharedWords, lookup: Lookup): Pack['help'] => ({
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

/** What a pack has to say of a figure; the rest stays in content/figures.json for those who check it. */
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
  ground: Ground,
  words: SharedWords,
  review: Review,
): Pack => {
  const lookup = new Lookup();
  const related = lookup.at('faq.json, related', () =>
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
    faq: lookup.at('faq.json', () => compileFaq(outline, faq, ground, lookup)),
    risk: lookup.at('risk.json', () => compileRisk(outline.id, ground, words, lookup)),
    timeline: lookup.at('timeline.json', () => compileTimeline(ground, words, lookup)),
    contact: lookup.at('contact.json', () => ({
      title: words.contact.title,
      text: markdownToBlocks(words.contact.text),
      facts: ground.shared.contact.facts,
      ...sourcesOf(ground.shared.contact, ground),
    })),
    help: lookup.at('help.json', () => compileHelp(ground, words, lookup)),
    related,
  };
  const figures = lookup.pick('figures.json', namedFigures(content as Naming), ground.figures);
  const sources = lookup.pick('sources.json', namedSources({ content, figures }), ground.sources);
  if (lookup.problems.length > 0) throw new ContentError(lookup.problems);
  return {
    ...content,
    figures: mapValues(figures, shownOfFigure),
    sources: mapValues(sources, (source, id) => shownOfSource(source, words.sources[id])),
  } as Pack;
};
