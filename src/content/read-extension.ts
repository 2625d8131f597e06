import { PACK_NAMES } from '../generated/pack-names.js';
import { checkNames } from './named-in-pack.js';
import { LONGEST, MOST } from './limits.js';
import { readFigure } from './read-figure.js';
import { faqItem, language, range, review, riskGroup, riskStatement, source, timelineStep, version } from './read-parts.js';
import type { RiskGroup } from './pack.js';
import { refuseRows, type Refuse } from './refuse-rows.js';
import { checkAmount, list, object, oneOf, optional, record, string, textOf } from './shape.js';

const shape = object({
  schemaVersion: version,
  extends: oneOf(...PACK_NAMES),
  lang: language,
  range: optional(range),
  leaveOut: optional(list(textOf(LONGEST.words), MOST.leftOut)),
  items: optional(list(object({ section: optional(string), item: faqItem }), MOST.questions)),
  groups: optional(list(riskGroup)),
  statements: optional(list(riskStatement)),
  steps: optional(list(timelineStep)),
  figures: optional(record(readFigure, MOST.figures)),
  sources: optional(record(source, MOST.sources)),
  review,
});

/** What a hospital changes of a built-in pack: schemas/pack-extension.schema.json. */
export type PackExtension = Omit<ReturnType<typeof shape>, 'groups'> & { groups?: RiskGroup[] };

/** Which built-in pack a file changes; undefined when it stands for itself. Throws when it names none that there is. */
export const extendedPack = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'extends' in value ? oneOf(...PACK_NAMES)(value.extends, 'extends') : undefined;

/**
 * Reads changes to a built-in pack, as strictly as a pack. Throws a sentence that says where they are wrong.
 * @param refuse - Hears of each row of figures that is left out.
 */
export const readExtension = (value: unknown, refuse: Refuse = () => undefined): PackExtension => {
  const { groups, ...rest } = shape(value, '');
  checkAmount('', JSON.stringify(rest).length, MOST.file, 'characters');
  checkAmount('groups', groups?.flatMap(({ rows }) => rows).length ?? 0, MOST.rows, 'rows');
  const ground = { figures: {}, sources: {}, ...rest };
  const extension: PackExtension = groups ? { ...rest, groups: refuseRows(groups, ground, refuse) } : rest;
  checkNames({ ...ground, ...extension });
  return extension;
};
