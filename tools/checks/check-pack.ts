import { packToPassages } from '../authoring/pack-to-passages.js';
import type { Pack } from '../../src/content/pack.js';
import { readPack } from '../../src/content/read-pack.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { checkParts, type Given } from './check-parts.js';
import { mergeFindings, onlyProblems, type Findings } from './findings.js';
import { readingFault } from './reading-fault.js';
import { choiceProblems, choicesOf } from './rules/choice-rule.js';
import { hideProblems } from './rules/hide-rule.js';
import { provenanceInWords } from './rules/provenance-rule.js';
import { schemaProblems } from './rules/schema-rule.js';
import { repeatedShares, shareProblems } from './rules/share-rule.js';

/** What shows only of the pack as a whole, each text of it right by itself. */
const wholeFindings = (pack: Pack): Findings => ({
  problems: [...shareProblems(pack), ...hideProblems(pack, pack.figures), ...readingFault((file) => toPackProse(readPack(file)), pack)],
  remarks: repeatedShares(pack),
  report: [],
});

/** Checks a compiled pack in one language. When its form is wrong, that comes first, and alone. */
export const checkPack = (value: unknown, given: Given): Findings => {
  const form = schemaProblems('pack', value);
  if (form.length > 0) return onlyProblems(form);
  const pack = value as Pack;
  const { risk, timeline } = pack;
  const passages = packToPassages(pack);
  const parts = { ...pack, file: pack, passages, groups: risk?.groups ?? [], steps: timeline?.steps ?? [] };
  const unknown = choiceProblems(timeline?.steps ?? [], choicesOf(timeline));
  const found = mergeFindings([
    checkParts(parts, given),
    onlyProblems([...unknown.map((problem) => `timeline, ${problem}`), ...provenanceInWords(passages, pack)]),
  ]);
  return found.problems.length > 0 ? found : mergeFindings([found, wholeFindings(pack)]);
};
