import { checkNames } from './named-in-pack.js';
import type { Pack } from './pack.js';
import { LONGEST, MOST } from './limits.js';
import { readFigure } from './read-figure.js';
import { language, packParts, source, version } from './read-parts.js';
import { refuseRows, type Refuse } from './refuse-rows.js';
import { checkAmount, object, record, textOf } from './shape.js';

const shape = object({
  schemaVersion: version,
  id: textOf(LONGEST.words),
  lang: language,
  ...packParts,
  figures: record(readFigure, MOST.figures),
  sources: record(source, MOST.sources),
});

/**
 * Reads a hospital's own pack: checks it against the form of schemas/pack.schema.json and copies what belongs to it.
 * Throws a sentence that says where it is wrong. Nothing in it is ever run or parsed as HTML.
 * @param refuse - Hears of each row of figures that is left out, since it lacks what every row must have.
 */
export const readPack = (value: unknown, refuse: Refuse = () => undefined): Pack => {
  const { risk, ...rest } = shape(value, '');
  const { faq, synonyms = [] } = rest;
  checkAmount('', JSON.stringify(rest).length, MOST.file, 'characters');
  checkAmount('faq', faq?.sections.flatMap(({ items }) => items).length ?? 0, MOST.questions, 'questions');
  checkAmount('risk', risk?.groups.flatMap(({ rows }) => rows).length ?? 0, MOST.rows, 'rows');
  checkAmount('synonyms', synonyms.flat().length, MOST.synonyms, 'words and expressions');
  const pack: Pack = risk ? { ...rest, risk: { ...risk, groups: refuseRows(risk.groups, rest, refuse) } } : rest;
  checkNames(pack);
  return pack;
};
