import type { Block, NewerInsight, Pack, Text } from '../content/pack.js';
import type { Passage } from './passage.js';

type Words = Pick<Passage, 'headings' | 'prose'>;

const noteOf = ({ newerInsight }: { newerInsight?: NewerInsight }): Block[] => (newerInsight ? [newerInsight.text] : []);

const present = (...texts: (Text | undefined)[]): Text[] => texts.filter((text) => text !== undefined);

/** The passages of a compiled pack, in the order a reader meets them. */
export const packToPassages = (pack: Pack): Passage[] => {
  const passage = (file: string, kind: string, id: string, words: Words): Passage => ({
    place: `${file}, ${kind === '' ? id : `${kind} ${id}`}`,
    key: `${pack.id}/${pack.lang}/${file}.json/${id}`,
    lang: pack.lang,
    ...words,
  });
  const { faq, risk, timeline, contact, related = [] } = pack;
  return [
    passage('general', '', 'disclaimer', {
      headings: [pack.title, pack.labels.newerInsight, pack.labels.source],
      prose: [pack.disclaimer],
    }),
    ...(faq?.sections ?? []).flatMap((section) => [
      passage('faq', 'section', section.id, { headings: [section.title], prose: [...present(section.teaser), ...noteOf(section)] }),
      ...section.items.map((item) =>
        passage('faq', 'item', item.id, { headings: [item.question], prose: [...present(item.summary), ...item.answer, ...noteOf(item)] }),
      ),
    ]),
    ...related.map(({ id, title, text }) => passage('faq', 'related', id, { headings: [title], prose: [text] })),
    ...(risk ? [passage('risk', '', 'lead', { headings: [risk.title], prose: risk.lead })] : []),
    ...(risk?.statements ?? []).map(({ id, title, text }) => passage('risk', 'statement', id, { headings: [title], prose: text })),
    ...(risk?.groups ?? []).flatMap((group) => [
      passage('risk', 'group', group.id, { headings: [group.title, ...Object.values(group.columns)], prose: present(group.intro) }),
      ...group.rows.map((row) => passage('risk', 'row', row.id, { headings: [row.label], prose: [row.yes, row.no, ...noteOf(row)] })),
    ]),
    ...Object.entries(risk?.notes ?? {}).map(([id, text]) => passage('risk', 'note', id, { headings: [], prose: [text] })),
    ...(timeline
      ? [
          passage('timeline', '', 'lead', { headings: [timeline.title, ...Object.values(timeline.situations)], prose: timeline.lead }),
          passage('timeline', '', 'whenToCall', {
            headings: [timeline.whenToCall.title],
            prose: [timeline.whenToCall.intro, { list: timeline.whenToCall.signs }, timeline.whenToCall.outside, timeline.whenToCall.call],
          }),
        ]
      : []),
    ...(timeline?.steps ?? []).map((step) =>
      passage('timeline', 'step', step.id, { headings: [step.when, step.title], prose: [...step.text, ...noteOf(step)] }),
    ),
    ...(contact ? [passage('contact', '', 'text', { headings: [contact.title], prose: contact.text })] : []),
  ];
};
