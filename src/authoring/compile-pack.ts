import { namedFigures, namedSources } from '../content/named-in-pack.js';
import type { Figure, NewerInsight, Pack, Source } from '../content/pack.js';
import type { FaqWords, Ground, Outlined, PackOutline, SharedWords } from './authored.js';
import { markdownToBlocks, markdownToText } from './markdown-to-blocks.js';

/** Everything that is wrong with a text, as sentences that say where. */
export class ContentError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** Reads words by id and keeps count of what is missing or left over, so that all problems show at once. */
class Lookup {
  readonly problems: string[] = [];

  /** Runs something and, when it throws, notes where. */
  at<Result>(place: string, run: () => Result): Result | undefined {
    try {
      return run();
    } catch (error) {
      this.problems.push(`${place}: ${error instanceof Error ? error.message : String(error)}.`);
      return undefined;
    }
  }

  /** The words of every outlined id, in the order of the outline. */
  each<Outline extends Outlined, Words extends { newerInsight?: string }, Result extends object>(
    place: string,
    outline: readonly Outline[],
    words: Record<string, Words>,
    make: (outline: Outline, words: Words, place: string) => Result,
  ): Result[] {
    const ids = new Set(outline.map(({ id }) => id));
    for (const id of Object.keys(words)) {
      if (!ids.has(id)) this.problems.push(`${place}, "${id}": this id isn't in the outline.`);
    }
    return outline.flatMap((one) => {
      const where = `${place}, "${one.id}"`;
      const found = words[one.id];
      if (found === undefined) {
        this.problems.push(`${where}: there are no words for it.`);
        return [];
      }
      if ((one.newerInsight === undefined) !== (found.newerInsight === undefined)) {
        this.problems.push(
          `${where}: a newerInsight stands in ${one.newerInsight ? 'the outline' : 'the words'} but not in ${one.newerInsight ? 'the words' : 'the outline'}.`,
        );
      }
      const made = this.at(where, () => make(one, found, where));
      if (made === undefined) return [];
      if (one.newerInsight && found.newerInsight !== undefined && !('newerInsight' in made)) {
        this.problems.push(`${where}: a newerInsight can't be shown here; give it to a section, an item, a row or a step.`);
      }
      return [made];
    });
  }
}

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

const compileFaq = (outline: PackOutline, words: FaqWords, lookup: Lookup): Pack['faq'] => {
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
      ...carried(item, itemWords),
    })),
  }));
  return { sections };
};

const compileRisk = ({ shared }: Ground, { risk: words }: SharedWords, lookup: Lookup): Pack['risk'] => ({
  title: words.title,
  lead: markdownToBlocks(words.lead),
  groups: lookup.each('risk.json, group', shared.risk.groups, words.groups, (group, groupWords, place) => ({
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
  statements: lookup.each('risk.json, statement', shared.risk.statements, words.statements, (statement, statementWords) => ({
    id: statement.id,
    title: statementWords.title,
    text: markdownToBlocks(statementWords.text),
    facts: statement.facts,
  })),
  notes: words.notes,
});

const compileTimeline = ({ shared }: Ground, { timeline: words }: SharedWords, lookup: Lookup): Pack['timeline'] => ({
  title: words.title,
  lead: markdownToBlocks(words.lead),
  whenToCall: { ...words.whenToCall, ...shared.timeline.whenToCall },
  situations: words.situations,
  steps: lookup.each('timeline.json, step', shared.timeline.steps, words.steps, (step, stepWords) => ({
    id: step.id,
    when: stepWords.when,
    title: stepWords.title,
    text: markdownToBlocks(stepWords.text),
    ...(step.situation ? { situation: step.situation } : {}),
    ...(step.span ? { span: step.span } : {}),
    ...carried(step, stepWords),
  })),
});

const pick = <Value>(ids: Iterable<string>, from: Record<string, Value>, what: string, lookup: Lookup): Record<string, Value> =>
  Object.fromEntries(
    [...ids].sort().flatMap((id) => {
      const value = Object.hasOwn(from, id) ? from[id] : undefined;
      if (value === undefined) lookup.problems.push(`${what}.json: there is no "${id}", which a text names.`);
      return value === undefined ? [] : [[id, value]];
    }),
  );

/** What a widget shows of a figure; the rest stays in content/figures.json for those who check it. */
const shownOfFigure = ({ note: _note, population: _population, facts: _facts, ...figure }: Figure): Figure => figure;

const shownOfSource = ({ about: _about, kind: _kind, ...source }: Source): Source => source;

const mapValues = <Value>(values: Record<string, Value>, change: (value: Value) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value)]));

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
  status: 'written' | 'draft',
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
    review: { status, reviewedBy: null, reviewedOn: null, reviewDue: null },
    faq: lookup.at('faq.json', () => compileFaq(outline, faq, lookup)),
    risk: lookup.at('risk.json', () => compileRisk(ground, words, lookup)),
    timeline: lookup.at('timeline.json', () => compileTimeline(ground, words, lookup)),
    contact: lookup.at('contact.json', () => ({
      title: words.contact.title,
      text: markdownToBlocks(words.contact.text),
      facts: ground.shared.contact.facts,
    })),
    related,
  };
  const figures = pick(namedFigures(content as Pack), ground.figures, 'figures', lookup);
  const sources = pick(namedSources({ content, figures }), ground.sources, 'sources', lookup);
  if (lookup.problems.length > 0) throw new ContentError(lookup.problems);
  return { ...content, figures: mapValues(figures, shownOfFigure), sources: mapValues(sources, shownOfSource) } as Pack;
};
