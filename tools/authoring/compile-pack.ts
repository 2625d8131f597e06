import { namedFigures, namedSources, type Naming } from '../../src/content/named-in-pack.js';
import type { Earlier, Figure, Pack, Review, Source, Text } from '../../src/content/pack.js';
import type { FaqWords, ContentBase, OutlineEntry, PackOutline, SharedWords } from './authored.js';
import { ContentError } from './content-error.js';
import { Lookup } from './lookup.js';
import { markdownToBlocks, markdownToText } from './markdown-to-blocks.js';

const mapValues = <Value, Result>(values: Record<string, Value>, change: (value: Value, id: string) => Result): Record<string, Result> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value, id)]));

/** The sources that the facts of something were taken from, and those that it names besides. */
const sourcesOf = (
  { facts, accordingTo = [], earlier }: Pick<OutlineEntry, 'facts' | 'accordingTo' | 'earlier'>,
  base: ContentBase,
): { accordingTo: string[] } => {
  const ofFacts = [...facts, ...(earlier?.facts ?? [])].flatMap((id) =>
    Object.hasOwn(base.facts, id) ? (base.facts[id]?.source ?? []) : [],
  );
  return { accordingTo: [...new Set([...ofFacts.sort(), ...accordingTo])] };
};

const withFacts = ({ facts, earlier }: OutlineEntry, words: { earlier?: string }): { facts: string[]; earlier?: Earlier } => ({
  facts,
  ...(earlier && words.earlier !== undefined ? { earlier: { text: markdownToText(words.earlier), ...earlier } } : {}),
});

/** What a hospital's editor is asked, in the words of the language. */
const asked = ({ ask }: { ask?: true }, words: { ask?: string }, place: string, lookup: Lookup): { ask?: string } => {
  if ((ask === undefined) !== (words.ask === undefined))
    lookup.problems.push(
      `${place}: ${ask ? 'pack.json asks a hospital here, and "ask" is missing' : '"ask" is here, and pack.json asks nothing'}.`,
    );
  return words.ask === undefined ? {} : { ask: words.ask };
};

const compileFaq = (outline: PackOutline, words: FaqWords, base: ContentBase, lookup: Lookup): Pack['faq'] => {
  const expected = new Set(outline.faq.flatMap(({ items }) => items.map(({ id }) => id)));
  for (const id of Object.keys(words.items)) {
    if (!expected.has(id)) lookup.problems.push(`faq.json, item "${id}": this id isn't in pack.json.`);
  }
  const wordsOf = (items: readonly OutlineEntry[]): FaqWords['items'] =>
    Object.fromEntries(items.flatMap(({ id }) => (words.items[id] ? [[id, words.items[id]]] : [])));
  const sections = lookup.each('faq.json, section', outline.faq, words.sections, (section, { title, teaser, ...note }) => ({
    id: section.id,
    title: markdownToText(title),
    teaser: markdownToText(teaser),
    ...withFacts(section, note),
    ...sourcesOf(section, base),
    items: lookup.each('faq.json, item', section.items, wordsOf(section.items), (item, itemWords, place) => ({
      id: item.id,
      question: markdownToText(itemWords.question),
      ...(itemWords.summary === undefined ? {} : { summary: markdownToText(itemWords.summary) }),
      ...(itemWords.answer === undefined ? {} : { answer: markdownToBlocks(itemWords.answer) }),
      ...asked(item, itemWords, place, lookup),
      ...(item.urgent ? { urgent: true } : {}),
      ...withFacts(item, itemWords),
      ...sourcesOf(item, base),
    })),
  }));
  return { sections };
};

const compileRisk = (
  outline: NonNullable<PackOutline['risk']>,
  base: ContentBase,
  { risk: words }: SharedWords,
  lookup: Lookup,
): Pack['risk'] => ({
  title: words.title,
  lead: markdownToBlocks(words.lead),
  ...(words.open === undefined ? {} : { open: words.open }),
  ...(words.more === undefined ? {} : { more: words.more }),
  groups: lookup.each('risk.json, group', outline.groups, words.groups, (group, groupWords, place) => ({
    id: group.id,
    by: group.by,
    ...withFacts(group, groupWords),
    ...(group.accordingTo ? { accordingTo: group.accordingTo } : {}),
    title: groupWords.title,
    intro: markdownToText(groupWords.intro),
    ...(groupWords.caption === undefined ? {} : { caption: markdownToText(groupWords.caption) }),
    ...(groupWords.population === undefined ? {} : { population: markdownToText(groupWords.population) }),
    columns: groupWords.columns,
    rows: lookup.each(`${place}, row`, group.rows, groupWords.rows, (row, rowWords) => ({
      id: row.id,
      figure: row.figure,
      label: rowWords.label,
      yes: rowWords.yes,
      no: rowWords.no,
      ...withFacts(row, rowWords),
      ...(row.accordingTo ? { accordingTo: row.accordingTo } : {}),
    })),
  })),
  statements: lookup.each('risk.json, statement', outline.statements, words.statements, (statement, statementWords) => ({
    id: statement.id,
    title: statementWords.title,
    text: markdownToBlocks(statementWords.text),
    ...withFacts(statement, statementWords),
    ...sourcesOf(statement, base),
  })),
  notes: words.notes,
});

/** What a reader can choose between, with its words. */
const labelled = <Words extends object, Entry extends { id: string }>(
  kind: string,
  outline: readonly Entry[],
  words: Record<string, Words>,
  lookup: Lookup,
): (Words & Entry)[] =>
  lookup.each(
    `timeline.json, ${kind}`,
    outline.map((entry) => ({ ...entry, facts: [] })),
    words,
    ({ facts: _facts, ...entry }, own) => ({ ...own, ...(entry as unknown as Entry) }),
  );

const compileTimeline = (
  outline: NonNullable<PackOutline['timeline']>,
  base: ContentBase,
  { timeline: words }: SharedWords,
  lookup: Lookup,
): Pack['timeline'] => ({
  title: words.title,
  lead: markdownToBlocks(words.lead),
  whenToCall: {
    ...words.whenToCall,
    signs: lookup.each(
      'timeline.json, sign',
      outline.whenToCall.signs,
      mapValues(words.whenToCall.signs, (text) => ({ text })),
      ({ id, facts, accordingTo }, { text }) => ({ id, facts, ...(accordingTo ? { accordingTo } : {}), text }),
    ),
  },
  ...(words.start === undefined ? {} : { start: { label: words.start } }),
  situations: labelled(
    'situation',
    outline.situations.map((id) => ({ id })),
    mapValues(words.situations ?? {}, (label) => ({ label })),
    lookup,
  ),
  ways: labelled('way', outline.ways, words.ways ?? {}, lookup).map(({ start, ...way }) => ({
    ...way,
    ...(start === undefined ? {} : { start: start && { label: start } }),
  })),
  steps: lookup.each('timeline.json, step', outline.steps, words.steps, (step, stepWords, place) => ({
    id: step.id,
    when: stepWords.when,
    title: stepWords.title,
    text: markdownToBlocks(stepWords.text),
    ...asked(step, stepWords, place, lookup),
    ...(step.situation ? { situation: step.situation } : {}),
    ...(step.way ? { way: step.way } : {}),
    ...(step.span ? { span: step.span } : {}),
    ...(step.seeCall ? { seeCall: true } : {}),
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
  danger: help.danger,
  elsewhere: markdownToText(help.elsewhere),
  dangerSigns: help.dangerSigns,
  lines: help.lines,
  calls: help.calls,
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
 * Puts one pack in one language together: order and facts from its outline, words from the language's files, and
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
  const ofPart = <Outline, Made>(name: string, part: Outline | undefined, compile: (part: Outline) => Made): Record<string, Made> => {
    const made = part === undefined ? undefined : lookup.within(`${name}.json`, () => compile(part));
    return made === undefined ? {} : { [name]: made };
  };
  const content = {
    schemaVersion: 2 as const,
    id: outline.id,
    lang,
    title: faq.title,
    ...(outline.source === undefined ? {} : { mainSource: outline.source }),
    ...(outline.order === undefined ? {} : { order: outline.order }),
    range: words.general.range,
    disclaimer: words.general.disclaimer,
    labels: words.general.labels,
    review,
    glossary: words.glossary,
    synonyms: Object.values(words.synonyms),
    faq: lookup.within('faq.json', () => compileFaq(outline, faq, base, lookup)),
    ...ofPart('risk', outline.risk, (part) => compileRisk(part, base, words, lookup)),
    ...ofPart('timeline', outline.timeline, (part) => compileTimeline(part, base, words, lookup)),
    ...ofPart('contact', outline.contact, (part) => ({
      title: words.contact.title,
      text: markdownToBlocks(words.contact.text),
      facts: part.facts,
      ...sourcesOf(part, base),
    })),
    help: lookup.within('help.json', () => compileHelp(base, words, lookup)),
    related,
  };
  const figures = lookup.pick('figures.json', namedFigures(content as Naming), base.figures);
  const cited = [...namedSources({ content, figures }), ...(outline.source === undefined ? [] : [outline.source])];
  const sources = lookup.pick('sources.json', new Set(cited), base.sources);
  if (lookup.problems.length > 0) throw new ContentError(lookup.problems);
  return {
    ...content,
    figures: mapValues(figures, shownOfFigure),
    sources: mapValues(sources, (source, id) => shownOfSource(source, words.sources[id])),
  } as Pack;
};
