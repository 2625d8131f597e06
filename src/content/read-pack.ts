import { checkNames } from './named-in-pack.js';
import type { Pack } from './pack.js';
import { readFigure } from './read-figure.js';
import { language, packParts, source } from './read-parts.js';
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
 */
export const readPack = (value: unknown): Pack => {
  const pack: Pack = shape(value, '');
  checkNames(pack);
  return pack;
};
