import { toDaySpan } from '../content/days-of-span.js';
import type { Pack, Timeline, TimelineStep } from '../content/pack.js';
import { closingToProse } from './closing-to-prose.js';
import { toHashId } from '../domain/hash-id.js';
import { explainTerms } from './explain-terms.js';
import { earlierToProse, wholeMark } from './earlier-to-prose.js';
import type { PackContext } from './pack-context.js';
import { helpPlaces, place, toHelpProse } from './help-prose.js';
import { h, withAttributes, type ProseNode } from './prose-node.js';
import { provenanceToProse } from './provenance-to-prose.js';
import { sourceLine } from './source-line.js';
import { blocksToProse, textToProse } from './text-to-prose.js';

/**
 * When to call, in two steps: the emergency number for what threatens a life, then the signs that need a call at once, whom to
 * call at which hour, and what to do when nobody answers.
 */
const whenToCallToProse = ({ whenToCall }: Timeline, pack: Pack): ProseNode[] => {
  const { title, intro, signs, call } = whenToCall;
  const { emergency, callLines, unanswered, distress } = helpPlaces(pack.help && toHelpProse(pack.help, pack));
  return [
    h('h2', { class: 'nazorg-call' }, textToProse(title, pack)),
    emergency,
    place('emergencyTexts'),
    h('p', {}, textToProse(intro, pack)),
    h(
      'ul',
      {},
      signs.map(({ text, earlier }) => h('li', wholeMark(earlier), textToProse(text, pack))),
    ),
    place('thresholds'),
    h('p', { class: 'nazorg-call-line' }, textToProse(call, pack)),
    callLines,
    unanswered,
    distress,
    ...signs.flatMap(({ earlier }) => earlierToProse(earlier, pack)),
  ];
};

/** One step: when, what to expect, what older texts say, and its source where that isn't the one of the pack. */
export const stepToProse = (step: TimelineStep, pack: PackContext): ProseNode[] => {
  const days = step.span && toDaySpan(step.span, pack);
  const attributes = {
    id: toHashId(`${pack.id}/step/${step.id}`),
    'data-from-day': days?.fromDay,
    'data-to-day': days?.toDay,
    'data-situation': step.situation,
    'data-variant': step.variant,
  };
  const nodes = [
    h('h2', attributes, textToProse(step.title, pack)),
    h('p', { class: 'nazorg-when' }, textToProse(step.when, pack)),
    ...explainTerms(blocksToProse(step.text, pack), pack),
    ...earlierToProse(step.earlier, pack),
    ...sourceLine(step.accordingTo, pack),
  ];
  return nodes.map((node) => (typeof node === 'string' ? node : withAttributes(node, wholeMark(step.earlier))));
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
    ...provenanceToProse({ timeline, help: pack.help }, pack, timeline.whenToCall.outside),
  ];
};
