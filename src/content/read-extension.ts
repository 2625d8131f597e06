import { checkNames } from './named-in-pack.js';
import { readFigure } from './read-figure.js';
import { faqItem, language, range, review, riskGroup, riskStatement, source, timelineStep } from './read-parts.js';
import type { RiskGroup } from './pack.js';
import { refuseRows, type Refuse } from './refuse-rows.js';
import { list, object, oneOf, optional, record, string } from './shape.js';

const EXTENDABLE = ['recurrent-miscarriage', 'miscarriage'] as const;

const shape = object({
  schemaVersion: oneOf(1),
  extends: oneOf(...EXTENDABLE),
  lang: language,
  range: optional(range),
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
export type PackExtension = Omit<ReturnType<typeof shape>, 'groups'> & { groups?: RiskGroup[] };

/** Which built-in pack a file changes; undefined when it stands for itself, or names none that there is. */
export const extendedPack = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'extends' in value ? EXTENDABLE.find((name) => name === value.extends) : undefined;

/**
 * Reads changes to a built-in pack, as strictly as a pack. Throws a sentence that says where they are wrong.
 * @param refuse - Hears of each row of figures that is left out.
 */
export const readExtension = (value: unknown, refuse: Refuse = () => undefined): PackExtension => {
  const { groups, ...rest } = shape(value, '');
  const ground = { figures: {}, sources: {}, ...rest };
  const extension: PackExtension = groups ? { ...rest, groups: refuseRows(groups, ground, refuse) } : rest;
  checkNames({ ...ground, ...extension });
  return extension;
};
