import { checkNames } from './named-in-pack.js';
import type { Pack } from './pack.js';
import { readFigure } from './read-figure.js';
import { language, packParts, source } from './read-parts.js';
import { refuseRows, type Refuse } from './refuse-rows.js';
import { object, oneOf, record, string } from './shape.js';

const shape = object({
  schemaVersion: oneOf(1),
  id: string,
  lang: language,
  ...packParts,
  figures: record(readFigure),
  sources: record(source),
});

/**
 * Reads a hospital's own pack: checks it against the form of schemas/pack.schema.json and copies what belongs to it.
 * Throws a sentence that says where it is wrong. Nothing in it is ever run or parsed as HTML.
 * @param refuse - Hears of each row of figures that is left out, since it lacks what every row must have.
 */
export const readPack = (value: unknown, refuse: Refuse = () => undefined): Pack => {
  const { risk, ...rest } = shape(value, '');
  const pack: Pack = risk ? { ...rest, risk: { ...risk, groups: refuseRows(risk.groups, rest, refuse) } } : rest;
  checkNames(pack);
  return pack;
};
