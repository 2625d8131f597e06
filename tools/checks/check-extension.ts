import { extensionToPassages } from '../authoring/pack-to-passages.js';
import { readExtension, type PackExtension } from '../../src/content/read-extension.js';
import { checkParts, type Given } from './check-parts.js';
import { builtInIds } from './built-in-ids.js';
import { mergeFindings, onlyProblems, type Findings } from './findings.js';
import { readingFault } from './reading-fault.js';
import { chooseAmong, choiceProblems } from './rules/choice-rule.js';
import { leaveOutProblems, sectionProblems } from './rules/extension-rule.js';
import { schemaProblems } from './rules/schema-rule.js';

/** Checks a hospital's changes to a built-in pack: what is written there as in a pack, and that the rest is in that pack. */
export const checkExtension = (value: unknown, given: Given): Findings => {
  const form = schemaProblems('extension', value);
  if (form.length > 0) return onlyProblems(form);
  const extension = value as PackExtension;
  const { figures = {}, sources = {}, items = [], groups = [], steps = [], leaveOut = [] } = extension;
  const parts = { ...extension, file: extension, passages: extensionToPassages(extension), figures, sources, groups, steps };
  const known = builtInIds(extension.extends);
  const found = mergeFindings([
    checkParts(parts, given),
    onlyProblems([
      ...sectionProblems(items, known),
      ...leaveOutProblems(leaveOut, known),
      ...choiceProblems(steps, known, chooseAmong(known)),
    ]),
  ]);
  return found.problems.length > 0 ? found : { ...found, problems: readingFault(readExtension, value) };
};
