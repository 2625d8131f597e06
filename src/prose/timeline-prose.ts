import { toDaySpan } from '../content/days-of-span.js';
import type { Pack, Timeline, TimelineStep } from '../content/pack.js';
import { closingToProse } from './closing-to-prose.js';
import { toOpaqueId } from '../domain/opaque-id.js';
import { explainTerms } from './explain-terms.js';
import { newerInsightToProse } from './newer-insight-to-prose.js';
import type { PackContext } from './pack-context.js';
import { h, OF_HOSPITAL, type ProseNode } from './prose-node.js';
import { provenanceToProse } from './provenance-to-prose.js';
import { blocksToProse, textToProse } from './text-to-prose.js';

const whenToCallToProse = ({ whenToCall }: Timeline, pack: Pack): ProseNode[] => [
  h('h2', { class: 'nazorg-call' }, textToProse(whenToCall.title, pack)),
  h('p', {}, textToProse(whenToCall.intro, pack)),
  h(
    'ul',
    {},
    whenToCall.signs.map((sign) => h('li', {}, textToProse(sign, pack))),
  ),
  h('p', { [OF_HOSPITAL]: 'thresholds' }),
  h('p', { class: 'nazorg-call-line' }, textToProse(whenToCall.call, pack)),
  h('ul', { [OF_HOSPITAL]: 'callLines' }),
  h('p', { class: 'nazorg-source' }, textToProse(whenToCall.outside, pack)),
  ...provenanceToProse(whenToCall.accordingTo, pack),
];

/** One step: when, what to expect, its note and its source. */
export const stepToProse = (step: TimelineStep, pack: PackContext): ProseNode[] => {
  const days = step.span && toDaySpan(step.span, pack);
  const attributes = {
    id: toOpaqueId(`${pack.id}/step/${step.id}`),
    'data-from-day': days?.fromDay,
    'data-to-day': days?.toDay,
    'data-situation': step.situation,
    'data-variant': step.variant,
  };
  return [
    h('h2', attributes, textToProse(step.title, pack)),
    h('p', { class: 'nazorg-when' }, textToProse(step.when, pack)),
    ...explainTerms(blocksToProse(step.text, pack), pack),
    ...newerInsightToProse(step.newerInsight, pack),
    ...provenanceToProse(step.accordingTo, pack),
  ];
};

/**
 * The course after a miscarriage as plain HTML: when to call first, then a heading for each step with its words of
 * time and what belongs to it. The element draws the spans and can turn them into dates.
 */
export const toTimelineProse = (pack: Pack): ProseNode[] => {
  const { timeline } = pack;
  if (timeline === undefined) return closingToProse(pack);
  return [
    h('h1', {}, textToProse(timeline.title, pack)),
    ...blocksToProse(timeline.lead, pack),
    ...whenToCallToProse(timeline, pack),
    ...timeline.steps.flatMap((step) => stepToProse(step, pack)),
    ...closingToProse(pack),
  ];
};
