import { checkNames } from './named-in-pack.js';
import { readFigure } from './read-figure.js';
import { faqItem, language, review, riskGroup, riskStatement, source, timelineStep } from './read-parts.js';
import { list, object, oneOf, optional, record, string } from './shape.js';

const shape = object({
  schemaVersion: oneOf(1),
  extends: string,
  lang: language,
  leaveOut: optional(list(string)),
  items: optional(list(object({ section: optional(string), item: faqItem }))),
  groups: optional(list(riskGroup)),
  statements: optional(list(riskStatement)),
  steps: optional(list(timelineStep)),
  figures: optional(record(readFigure)),
  sources: optional(record(source)),
  review,
});

/** What a hospital changes of a built-in pack: schemas/pack-extension.schema.json. */
export type PackExtension = ReturnType<typeof shape>;

/** Whether a file changes a built-in pack instead of standing for itself. */
export const isExtension = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.hasOwn(value, 'extends');

/** Reads changes to a built-in pack, as strictly as a pack. Throws a sentence that says where they are wrong. */
export const readExtension = (value: unknown): PackExtension => {
  const extension = shape(value, '');
  checkNames({ figures: {}, sources: {}, ...extension });
  return extension;
};
