import { PACK_FILE, SHARED } from '../authoring/read-outlines.js';
import type { PackFile } from '../authoring/authored.js';
import { factProblems, type Fact } from '../authoring/covered-facts.js';
import type { Figure, Source } from '../../src/content/pack.js';
import { figuresNamedIn } from '../../src/content/named-in-pack.js';
import { readEvidence } from '../../src/content/read-evidence.js';
import { type ContentFolder } from './content-folder.js';
import { addressesIn, citingIn, correctedIn, listsNamed } from '../checks/lists-named.js';
import { readingFault } from '../checks/reading-fault.js';
import { choiceProblems } from '../checks/rules/choice-rule.js';
import { earlierProblems } from '../checks/rules/earlier-rule.js';
import { namedFigureProblems, unusedFigureProblems } from '../checks/rules/figure-rule.js';
import { addressProblems } from '../checks/rules/link-rule.js';
import { redundantSourceProblems } from '../checks/rules/provenance-rule.js';
import { sourceProblems, unusedSourceProblems } from '../checks/rules/source-rule.js';

const outlinePaths = (content: ContentFolder): string[] => [...content.packs, SHARED].map((name) => `${name}/${PACK_FILE}`);

/** The source that most of a pack comes from; what packs share has none. */
const sourceOf = (outline: unknown): string | undefined => (outline as Partial<PackFile> | undefined)?.source;

/** What is wrong with the figures for professionals, where there are any. */
const evidenceProblems = (content: ContentFolder, sources: Record<string, Source>): string[] => {
  const evidence = content.get('evidence.json');
  if (evidence === undefined) return [];
  return readingFault((value) => readEvidence(value, sources), evidence).map((problem) => `evidence.json, ${problem}`);
};

/** Figures and sources that nothing uses. Not known while a file can't be read, which may hold what names them. */
const unusedProblems = (content: ContentFolder, outlines: readonly unknown[], cited: readonly string[]): string[] => {
  if (content.problems.length > 0) return [];
  const { figures: evidence = [] } = (content.get('evidence.json') ?? {}) as { figures?: { accordingTo: string }[] };
  const sources = [...cited, ...outlines.flatMap((outline) => sourceOf(outline) ?? []), ...evidence.map(({ accordingTo }) => accordingTo)];
  return [
    ...unusedFigureProblems(Object.keys(content.get('figures.json') ?? {}), figuresNamedIn([...content.words.values(), ...outlines])),
    ...unusedSourceProblems(Object.keys(content.get('sources.json') ?? {}), new Set(sources)),
  ];
};

/** Reports problems in what all languages share: figures, facts, sources, outlines, and references to them. */
export const contentBaseProblems = (content: ContentFolder): string[] => {
  const figures = (content.get('figures.json') ?? {}) as Record<string, Figure>;
  const sources = (content.get('sources.json') ?? {}) as Record<string, Source>;
  const facts = (content.get('facts.json') ?? {}) as Record<string, Fact>;
  const outlines = outlinePaths(content).map((path) => ({ path, outline: content.get(path) }));
  const cited = [
    ...listsNamed(content.get('countries.json'), 'accordingTo').map((list) => ({ ...list, place: `countries.json, ${list.place}` })),
    ...listsNamed(figures, 'accordingTo').map((list) => ({ ...list, place: `figures.json, ${list.place}` })),
    ...outlines.flatMap(({ path, outline }) =>
      listsNamed(outline, 'accordingTo').map((list) => ({ ...list, place: `${path}, ${list.place}` })),
    ),
    ...Object.entries(facts).map(([id, { source }]) => ({ place: `facts.json, ${id}`, value: [source] })),
  ];
  const worded = [SHARED, ...content.packs].flatMap((parent) =>
    content.languages.map((language) => {
      const place = `${parent}/${language}/sources.json`;
      return { place, value: Object.keys(content.get(place) ?? {}) };
    }),
  );
  const covered = new Set(outlines.flatMap(({ outline }) => listsNamed(outline, 'facts').flatMap(({ value }) => value)));
  const named = [
    ...content.outlines.flatMap(({ risk, timeline }) => [
      ...(risk?.groups ?? []).flatMap(({ rows }) => rows).map(({ id, figure }) => ({ place: `row ${id}`, id: figure })),
      ...(timeline?.steps ?? []).flatMap(({ id, span }) => [span?.from, span?.to].map((figure) => ({ place: `step ${id}`, id: figure }))),
    ]),
  ];
  return [
    ...[...cited, ...worded].flatMap(({ place, value }) => sourceProblems(place, value, new Set(Object.keys(sources)))),
    ...outlines.flatMap(({ path, outline }) =>
      correctedIn(outline).flatMap((one) => earlierProblems({ ...one, place: `${path}, ${one.place}` }, { sources, factSources: facts })),
    ),
    ...outlines.flatMap(({ path, outline }) =>
      citingIn(outline).flatMap((one) =>
        redundantSourceProblems({ ...one, place: `${path}, ${one.place}` }, { factSources: facts, ofPack: sourceOf(outline) }),
      ),
    ),
    ...addressesIn(sources).flatMap(({ place, value }) => addressProblems(`sources.json, ${place}`, value)),
    ...unusedProblems(
      content,
      outlines.map(({ outline }) => outline),
      cited.flatMap(({ value }) => value),
    ),
    ...[...new Set(namedFigureProblems(named, new Set(Object.keys(figures))))].map((problem) => `${PACK_FILE}, ${problem}`),
    ...[
      ...new Set(
        content.outlines.flatMap(({ timeline }) =>
          choiceProblems(timeline?.steps ?? [], {
            situations: timeline?.situations ?? [],
            ways: (timeline?.ways ?? []).map(({ id }) => id),
          }),
        ),
      ),
    ].map((problem) => `${PACK_FILE}, ${problem}`),
    ...factProblems(facts, covered).map((problem) => `facts.json: ${problem}`),
    ...evidenceProblems(content, sources),
  ];
};
