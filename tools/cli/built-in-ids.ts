import shared from '../../content/both/outline.json' with { type: 'json' };
import miscarriage from '../../content/miscarriage/outline.json' with { type: 'json' };
import recurrentMiscarriage from '../../content/recurrent-miscarriage/outline.json' with { type: 'json' };

/** The packs that a hospital can change. */
export type BuiltInPack = 'miscarriage' | 'recurrent-miscarriage';

/** The names of what a built-in pack holds. */
export interface BuiltInIds {
  pack: BuiltInPack;
  sections: readonly string[];
  items: readonly string[];
  /** The tables, statements and steps, as `leaveOut` names them: `group/by-age`. */
  others: readonly string[];
}

const OUTLINES = { miscarriage, 'recurrent-miscarriage': recurrentMiscarriage };

const named = (kind: string, entries: readonly { id: string }[]): string[] => entries.map(({ id }) => `${kind}/${id}`);

/** What can be changed or left out of a built-in pack. */
export const builtInIds = (pack: BuiltInPack): BuiltInIds => ({
  pack,
  sections: OUTLINES[pack].faq.map(({ id }) => id),
  items: OUTLINES[pack].faq.flatMap(({ items }) => items.map(({ id }) => id)),
  others: [...named('group', shared.risk.groups), ...named('statement', shared.risk.statements), ...named('step', shared.timeline.steps)],
});
