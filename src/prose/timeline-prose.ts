import { toDaySpan } from '../content/days-of-span.js';
import type { Pack, Timeline, TimelineStep } from '../content/pack.js';
import { closingToProse } from './closing-to-prose.js';
import { toHashId } from '../domain/hash-id.js';
import { explainTerms } from './explain-terms.js';
import { newerInsightToProse } from './newer-insight-to-prose.js';
import type { PackContext } from './pack-context.js';
import { helpPlaces, place, toHelpProse } from './help-prose.js';
import { h, type ProseNode } from './prose-node.js';
import { provenanceToProse } from './provenance-to-prose.js';
import { blocksToProse, textToProse } from './text-to-prose.js';

/**
 * When to call, in two steps: the emergency number for what threatens a life, then the signs that need a call at once, whom to
 * call at which hour, and what to do when nobody answers. Sources are folded away.
 */
const whenToCallToProse = ({ whenToCall }: Timeline, pack: Pack): ProseNode[] => {
  const { title, intro, signs, call, outside } = whenToCall;
  const { emergency, callLines, unanswered, distress } = helpPlaces(pack.help && toHelpProse(pack.help, pack));
  const sources = [...signs, ...(pack.help?.countries ?? [])].flatMap(({ accordingTo = [] }) => accordingTo);
  return [
    h('h2', { class: 'nazorg-call' }, textToProse(title, pack)),
    emergency,
    place('emergencyTexts'),
    h('p', {}, textToProse(intro, pack)),
    h(
      'ul',
      {},
      signs.map(({ text }) => h('li', {}, textToProse(text, pack))),
    ),
    place('thresholds'),
    h('p', { class: 'nazorg-call-line' }, textToProse(call, pack)),
    callLines,
    unanswered,
    distress,
    ...provenanceToProse(sources, pack, outside),
  ];
};

/** One step: when, what to expect, its note and its source. */
export const stepToProse = (step: TimelineStep, pack: PackContext): ProseNode[] => {
  const days = step.span && toDaySpan(step.span, pack);
  const attributes = {
    id: toHashId(`${pack.id}/step/${step.id}`),
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
