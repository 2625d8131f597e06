import { toDaySpan } from '../content/days-of-span.js';
import type { Pack, Timeline } from '../content/pack.js';
import { disclaimerToProse } from './disclaimer-to-prose.js';
import { newerInsightToProse } from './newer-insight-to-prose.js';
import { h, PROFILE_LINES, type ProseNode } from './prose-node.js';
import { blocksToProse, textToProse } from './text-to-prose.js';

const whenToCallToProse = ({ whenToCall }: Timeline, pack: Pack): ProseNode[] => [
  h('h2', { class: 'nazorg-call' }, textToProse(whenToCall.title, pack)),
  h('p', {}, textToProse(whenToCall.intro, pack)),
  h(
    'ul',
    {},
    whenToCall.signs.map((sign) => h('li', {}, textToProse(sign, pack))),
  ),
  h('p', { class: 'nazorg-call-line' }, textToProse(whenToCall.call, pack)),
  h('ul', { [PROFILE_LINES]: '' }),
  h('p', { class: 'nazorg-source' }, textToProse(whenToCall.outside, pack)),
];

const stepToProse = (step: Timeline['steps'][number], pack: Pack): ProseNode[] => {
  const days = step.span && toDaySpan(step.span, pack);
  const attributes = { 'data-from-day': days?.fromDay, 'data-to-day': days?.toDay, 'data-situation': step.situation };
  return [
    h('h2', attributes, textToProse(step.title, pack)),
    h('p', { class: 'nazorg-when' }, textToProse(step.when, pack)),
    ...blocksToProse(step.text, pack),
    ...newerInsightToProse(step.newerInsight, pack),
  ];
};

/**
 * The course after a miscarriage as plain HTML: when to call first, then a heading for each step with its words of
 * time and what belongs to it. The element draws the spans and can turn them into dates.
 */
export const toTimelineProse = (pack: Pack): ProseNode[] => {
  const { timeline } = pack;
  if (timeline === undefined) return [disclaimerToProse(pack)];
  return [
    h('h1', {}, textToProse(timeline.title, pack)),
    ...blocksToProse(timeline.lead, pack),
    ...whenToCallToProse(timeline, pack),
    ...timeline.steps.flatMap((step) => stepToProse(step, pack)),
    disclaimerToProse(pack),
  ];
};
