import { toDaySpan } from '../content/days-of-span.js';
import type { Pack, Text, Timeline, TimelineStep } from '../content/pack.js';
import { closingToProse } from './closing-to-prose.js';
import { toHashId } from '../domain/hash-id.js';
import { explainTerms } from './explain-terms.js';
import { earlierToProse, wholeMark } from './earlier-to-prose.js';
import { herePlace } from './here-to-prose.js';
import type { PackContext } from './pack-context.js';
import { helpPlaces, place, toHelpProse } from './help-prose.js';
import { h, withAttributes, type ProseElement, type ProseNode } from './prose-node.js';
import { provenanceToProse } from './provenance-to-prose.js';
import { blocksToProse, textToProse } from './text-to-prose.js';

/** Where a link to when to call leads. */
export const callId = (pack: string): string => toHashId(`${pack}/when-to-call`);

/** One step of when to call: its heading, where there is one, whom to call, and for what. No `<div>`: reader views take short ones away. */
const tier = (heading: Text | undefined, pack: Pack, ...nodes: (ProseNode | ProseNode[])[]): ProseElement =>
  h('section', { class: 'nazorg-tier' }, heading && h('h3', {}, textToProse(heading, pack)), ...nodes);

/**
 * When to call, in two steps: the emergency number for what threatens a life, then whom to call at once at which hour, and the signs
 * that need that. What to do when nobody answers closes it; people to talk to stand outside.
 */
const whenToCallToProse = ({ whenToCall }: Timeline, pack: Pack): ProseNode[] => {
  const { title, now, intro, signs, call } = whenToCall;
  const { help } = pack;
  const { emergency, callLines, unanswered, distress } = helpPlaces(help && toHelpProse(help, pack));
  const list = h(
    'ul',
    {},
    signs.map(({ text }) => h('li', {}, textToProse(text, pack))),
  );
  return [
    h(
      'div',
      { class: 'nazorg-urgent' },
      h('h2', { id: callId(pack.id), class: 'nazorg-call' }, textToProse(title, pack)),
      h(
        'div',
        { class: 'nazorg-tiers' },
        tier(
          help?.danger,
          pack,
          emergency,
          help?.dangerSigns ? h('p', {}, textToProse(help.dangerSigns, pack)) : [],
          place('emergencyTexts'),
        ),
        tier(now, pack, callLines, h('p', {}, textToProse(intro, pack)), list, place('thresholds')),
      ),
      h('p', { class: 'nazorg-call-line' }, textToProse(call, pack)),
      unanswered,
    ),
    distress,
  ];
};

/** The label of one of several situations or ways, by its id. */
const labelIn = (choices: readonly { id: string; label: string }[] | undefined, id: string | undefined): string | undefined =>
  choices?.find((one) => one.id === id)?.label;

/** What a step leans on of the course that it stands in. */
export type StepChoices = Partial<Pick<Timeline, 'situations' | 'ways' | 'whenToCall'>>;

/** For whom a step is, in words: one line for its situation, one for its way. */
const forWhom = ({ situation, way }: TimelineStep, { situations, ways }: StepChoices): ProseNode[] => {
  const labels = [labelIn(situations, situation), labelIn(ways, way)];
  return labels.flatMap((label) => (label ? [h('p', { class: 'nazorg-for' }, label)] : []));
};

/** What day 0 is: for the whole course, and for each way of its steps that counts from another day. */
const startDays = ({ start, ways = [], steps }: Timeline): ProseNode[] => [
  ...(start ? [h('p', { class: 'nazorg-start' }, start.label)] : []),
  ...ways.flatMap((way) =>
    way.start && steps.some((step) => step.way === way.id)
      ? [h('p', { class: 'nazorg-start', 'data-variant': way.id }, `${way.label}. `, h('span', {}, way.start.label))]
      : [],
  ),
];

/** What stands between the name of a step and its words of time. French has a space before a colon. */
const COLON: Readonly<Record<string, string>> = { fr: '\u00a0: ' };

/** Leads to when to call, in the words of that part's heading. */
const callLink = ({ whenToCall }: Pick<Timeline, 'whenToCall'>, pack: PackContext): ProseNode =>
  h('p', { class: 'nazorg-see-call' }, h('a', { href: `#${callId(pack.id)}` }, textToProse(whenToCall.title, pack)));

/** One step: what and when in its heading, then what to expect, the way to when to call, and what older texts say. */
export const stepToProse = (step: TimelineStep, pack: PackContext, choices: StepChoices = {}): ProseNode[] => {
  const days = step.span && toDaySpan(step.span, pack);
  const attributes = {
    id: toHashId(`${pack.id}/step/${step.id}`),
    'data-from-day': days?.fromDay,
    'data-to-day': days?.toDay,
    'data-at-most': days?.atMost ? '' : undefined,
    'data-situation': step.situation,
    'data-variant': step.way,
    'data-no-day': choices.ways?.some(({ id, start }) => id === step.way && start === null) ? '' : undefined,
  };
  const nodes = [
    h(
      'h2',
      attributes,
      textToProse(step.title, pack),
      h('span', { class: 'nazorg-when' }, COLON[pack.lang] ?? ': ', textToProse(step.when, pack)),
    ),
    ...forWhom(step, choices),
    ...explainTerms(blocksToProse(step.text, pack), pack),
    ...(step.seeCall && choices.whenToCall ? [callLink({ whenToCall: choices.whenToCall }, pack)] : []),
    ...herePlace(step),
    ...earlierToProse(step.earlier, pack),
  ];
  return nodes.map((node) => (typeof node === 'string' ? node : withAttributes(node, wholeMark(step.earlier))));
};

/**
 * The course after a miscarriage as plain HTML: when to call first, then a heading for each step with its words of
 * time and what belongs to it. What day 0 is stands before the steps. The element draws the spans and can turn them into dates.
 */
export const toTimelineProse = (pack: Pack): ProseNode[] => {
  const { timeline } = pack;
  if (timeline === undefined) return closingToProse(pack);
  return [
    h('h1', {}, textToProse(timeline.title, pack)),
    ...blocksToProse(timeline.lead, pack),
    ...whenToCallToProse(timeline, pack),
    ...startDays(timeline),
    ...timeline.steps.flatMap((step) => stepToProse(step, pack, timeline)),
    ...closingToProse(pack),
    ...provenanceToProse({ timeline, help: pack.help }, pack, timeline.whenToCall.outside),
  ];
};
