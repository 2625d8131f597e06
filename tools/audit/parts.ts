import { FIGURE_TOKEN, fillFigures } from '../../src/content/fill-figures.js';
import type { Block, Earlier, Pack, Text } from '../../src/content/pack.js';

/** What a reader meets as one: a section, a question, a row of figures, a step. */
export interface AuditPart {
  widget: string;
  kind: string;
  id: string;
  /** The question or the title, as it is shown. */
  title: string;
  facts: readonly string[];
  figures: readonly string[];
  /** What it says, less its title and what older texts say. */
  prose: readonly Block[];
  accordingTo: readonly string[];
  earlier?: Earlier;
}

/** The kind of a part that is a sign to call for. */
export const SIGN = 'sign';

interface Words {
  title: Text;
  facts?: readonly string[] | undefined;
  prose: readonly (Block | undefined)[];
  accordingTo?: readonly string[] | undefined;
  earlier?: Earlier | undefined;
  /** Figures that no text names but that are drawn. */
  drawn?: readonly (string | undefined)[];
}

/** Words that any widget may show. */
const ANY_WIDGET = 'all four';

/** The widgets that end with the disclaimer. */
const WITH_DISCLAIMER = 'faq-accordion, risk-meter, aftercare-timeline';

const toPlainText = (text: Text, pack: Pack): string => {
  const filled = fillFigures(text, pack);
  return typeof filled === 'string'
    ? filled
    : filled.map((piece) => (typeof piece === 'string' ? piece : 'strong' in piece ? piece.strong : piece.text)).join('');
};

const figuresIn = (...words: unknown[]): string[] => [...JSON.stringify(words).matchAll(FIGURE_TOKEN)].flatMap(([, id]) => id ?? []);

const toPart = (pack: Pack, widget: string, kind: string, id: string, words: Words): AuditPart => {
  const { title, facts = [], prose, accordingTo = [], earlier, drawn = [] } = words;
  return {
    widget,
    kind,
    id,
    title: toPlainText(title, pack),
    facts,
    figures: [...new Set([...drawn.filter((figure) => figure !== undefined), ...figuresIn(title, prose, earlier?.text)])],
    prose: prose.filter((block) => block !== undefined),
    accordingTo,
    ...(earlier ? { earlier } : {}),
  };
};

/** What a hospital is asked to say itself. */
const asked = ({ ask }: { ask?: string }): string[] => (ask === undefined ? [] : [`Your hospital says itself (${ask})`]);

const faqParts = (pack: Pack): AuditPart[] => [
  ...(pack.faq?.sections ?? []).flatMap((section) => [
    toPart(pack, 'faq-accordion', 'section', section.id, { ...section, prose: [section.teaser] }),
    ...section.items.map((item) =>
      toPart(pack, 'faq-accordion', 'question', item.id, {
        ...item,
        title: item.question,
        prose: [item.summary, ...(item.answer ?? []), ...asked(item)],
      }),
    ),
  ]),
  ...(pack.related ?? []).map((related) =>
    toPart(pack, 'faq-accordion', 'related page', related.id, { ...related, prose: [related.text] }),
  ),
];

const riskParts = (pack: Pack): AuditPart[] => {
  const { risk } = pack;
  if (risk === undefined) return [];
  return [
    toPart(pack, 'risk-meter', 'introduction', 'lead', { title: risk.title, prose: risk.lead }),
    ...risk.groups.flatMap((group) => [
      toPart(pack, 'risk-meter', 'table', group.id, { ...group, prose: [group.intro] }),
      toPart(pack, 'risk-meter', 'column heads', group.id, {
        title: group.title,
        prose: [{ list: Object.values(group.columns) }],
      }),
      ...group.rows.map((row) =>
        toPart(pack, 'risk-meter', 'row', `${group.id}/${row.id}`, {
          ...row,
          title: [group.title, ': ', row.label].flat(),
          prose: [row.yes, row.no],
          accordingTo: pack.figures[row.figure]?.accordingTo,
          drawn: [row.figure],
        }),
      ),
    ]),
    ...risk.statements.map((statement) => toPart(pack, 'risk-meter', 'statement', statement.id, { ...statement, prose: statement.text })),
    ...Object.entries(risk.notes).map(([id, note]) =>
      toPart(pack, 'risk-meter', 'remark', id, {
        title: risk.title,
        prose: typeof note === 'string' || Array.isArray(note) ? [note] : Object.values(note as Record<string, Text>),
      }),
    ),
  ];
};

const timelineParts = (pack: Pack): AuditPart[] => {
  const { timeline } = pack;
  if (timeline === undefined) return [];
  const { whenToCall } = timeline;
  return [
    toPart(pack, 'aftercare-timeline', 'introduction', 'lead', { title: timeline.title, prose: timeline.lead }),
    toPart(pack, 'aftercare-timeline', 'when to call', 'whenToCall', {
      title: whenToCall.title,
      prose: [whenToCall.now, whenToCall.intro, whenToCall.call, whenToCall.outside],
    }),
    ...whenToCall.signs.map((sign) => toPart(pack, 'aftercare-timeline', SIGN, sign.id, { ...sign, title: sign.text, prose: [] })),
    toPart(pack, 'aftercare-timeline', 'situations', 'situations', {
      title: timeline.title,
      prose: [{ list: [...(timeline.situations ?? []), ...(timeline.ways ?? [])].map(({ label }) => label) }],
    }),
    ...timeline.steps.map((step) =>
      toPart(pack, 'aftercare-timeline', 'step', step.id, {
        ...step,
        prose: [step.when, ...step.text, ...asked(step)],
        drawn: [step.span?.from, step.span?.to],
      }),
    ),
  ];
};

/** Gaps that are not figures, such as the name in `Beoordeeld door {by}`. */
const withGaps = (words: string): string => words.replace(/\{\w+\}/g, '…');

/** Short words around texts and figures. Each is its own title. */
const labelParts = (pack: Pack): AuditPart[] =>
  Object.entries({ ...pack.labels, range: pack.range }).map(([id, label]) =>
    toPart(pack, ANY_WIDGET, 'label', id, { title: withGaps(label), prose: [withGaps(label)] }),
  );

/** What is said of a source in the words of the language. The others read as they do in content/sources.json. */
const sourceParts = (pack: Pack): AuditPart[] =>
  Object.entries(pack.sources).flatMap(([id, { title, publisher, about }]) =>
    about === undefined ? [] : [toPart(pack, ANY_WIDGET, 'source', id, { title, prose: [publisher, about], accordingTo: [id] })],
  );

/** Whom to call where a hospital gives no line, a part for each country. */
const helpParts = (pack: Pack): AuditPart[] => {
  const { help } = pack;
  if (help === undefined) return [];
  return [
    toPart(pack, ANY_WIDGET, 'whom to call', 'elsewhere', {
      title: help.unavailable,
      prose: [help.danger, help.elsewhere, help.dangerSigns],
    }),
    ...help.countries.map(({ country, emergency, unanswered, daytime, outOfHours, distress, accordingTo }) =>
      toPart(pack, ANY_WIDGET, 'whom to call', country, {
        title: country,
        prose: [emergency, daytime, outOfHours, unanswered, distress],
        accordingTo,
      }),
    ),
  ];
};

/** Everything a pack says, in the order a reader meets it. The disclaimer carries facts that only its outline knows. */
export const toAuditParts = (pack: Pack, disclaimerFacts: readonly string[]): AuditPart[] => [
  ...faqParts(pack),
  ...riskParts(pack),
  ...timelineParts(pack),
  ...helpParts(pack),
  ...(pack.contact ? [toPart(pack, 'contact-card', 'contact', 'text', { ...pack.contact, prose: pack.contact.text })] : []),
  toPart(pack, WITH_DISCLAIMER, 'disclaimer', 'disclaimer', { title: pack.disclaimer, facts: disclaimerFacts, prose: [] }),
  ...Object.entries(pack.glossary ?? {}).map(([id, { forms, text }]) =>
    toPart(pack, ANY_WIDGET, 'explained word', id, { title: forms.join(', '), prose: [text] }),
  ),
  ...sourceParts(pack),
  ...labelParts(pack),
];
