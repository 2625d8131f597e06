import type { PackExtension } from '../content/read-extension.js';
import { textDirection } from '../content/text-direction.js';
import { toHashId } from '../domain/hash-id.js';
import { reviewedToProse, REVIEW_STATUS } from './closing-to-prose.js';
import { ChangedPart, type Piece } from './changed-part.js';
import { itemToProse, SECTION } from './faq-prose.js';
import type { PackContext } from './pack-context.js';
import { checkSize, type PackProse } from './pack-prose.js';
import { attributeOf, withAttributes, type ProseElement, type ProseNode } from './prose-node.js';
import { provenanceToProse } from './provenance-to-prose.js';
import { statementToProse } from './risk-prose.js';
import { groupToProse } from './risk-table-prose.js';
import { stepToProse } from './timeline-prose.js';

/**
 * A part as prose. Changed, it no longer says who checked the built-in text, who didn't check the hospital's, and names the
 * hospital's sources too.
 * @param own - What the hospital wrote in it.
 */
const written = ({ nodes, isChanged }: ChangedPart, own: object, { review }: PackExtension, context: PackContext): ProseNode[] => {
  if (!isChanged) return nodes;
  const [provenance] = provenanceToProse(own, context);
  const changed = nodes.flatMap((node): ProseNode[] => {
    const name = attributeOf(node, 'class');
    if (isProvenance(node)) return [{ ...node, children: [...(node.children ?? []), ...(provenance?.children?.slice(1) ?? [])] }];
    if (name === 'nazorg-reviewed') return [];
    if (name !== 'nazorg-disclaimer' || typeof node === 'string') return [node];
    return [withAttributes(node, { [REVIEW_STATUS]: review?.reviewStatus ?? 'draft' }), ...reviewedToProse(review, context)];
  });
  return nodes.some(isProvenance) || provenance === undefined ? changed : [...changed, provenance];
};

const isProvenance = (node: ProseNode): node is ProseElement => attributeOf(node, 'class') === 'nazorg-provenance';

const isTable = ({ nodes }: Piece): boolean => nodes.some((node) => typeof node === 'object' && node.tag === 'table');
const isTitled = ({ id, isApart }: Piece): boolean => id !== undefined && !isApart;

/**
 * A built-in pack with a hospital's changes: what is left out is gone, what has the id of something in it stands in its
 * place, and what has a new id comes behind its kind. Says what it couldn't find or place. Throws a sentence when it is too much for
 * a page.
 */
export const extendPack = (base: PackProse, extension: PackExtension): { prose: PackProse; problems: string[] } => {
  const { lang, leaveOut = [], items = [], groups = [], statements = [], steps = [], figures = {}, sources = {} } = extension;
  const range = extension.range ?? (lang === base.lang ? base.range : '{low}–{high}');
  const context: PackContext = { id: extension.extends, lang, range, labels: base.labels, figures, sources };
  const language: Record<string, string> = lang === base.lang ? {} : { lang, dir: textDirection(lang) };
  const opaque = (path: string): string => toHashId(`${extension.extends}/${path}`);
  const problems: string[] = [];

  const left = new Set<string>();
  const pathOfId = new Map(leaveOut.map((path) => [opaque(path), path]));
  const leavingOut = new Set(leaveOut);
  const remains = ({ id = '', section = '' }: Piece): boolean => {
    const out = [pathOfId.get(id), `section/${section}`].filter((path) => path !== undefined && leavingOut.has(path));
    out.forEach((path) => left.add(path as string));
    return out.length === 0;
  };
  const [faq, risk, timeline] = [base.faq, base.risk, base.timeline].map((nodes) => new ChangedPart(nodes, remains)) as [
    ChangedPart,
    ChangedPart,
    ChangedPart,
  ];
  const unknown = leaveOut.filter((path) => !left.has(path));
  if (unknown.length > 0) problems.push(`leaveOut names "${unknown.join('", "')}", which isn't in ${extension.extends}.`);

  const change = (part: ChangedPart, path: string, nodes: ProseNode[], isKin: (piece: Piece) => boolean, section?: string): void => {
    const marks = { ...language, ...(section === undefined ? {} : { [SECTION]: section }) };
    const marked = nodes.map((node) => (typeof node === 'string' ? node : withAttributes(node, marks)));
    if (!part.place({ id: opaque(path), section, nodes: marked }, isKin)) problems.push(`"${path}" is there twice; the first is used.`);
  };
  for (const { section, item } of items) {
    const home = faq.sectionOf(opaque(item.id)) ?? section;
    if (item.id.includes('/')) problems.push(`"${item.id}" can't be the id of a question; use small letters and hyphens.`);
    else if (home === undefined || !faq.sections.has(home)) {
      problems.push(`the question "${item.id}" is new and needs a section: one of ${[...faq.sections].join(', ')}.`);
    } else change(faq, item.id, [itemToProse(item, context)], (piece) => piece.section === home, home);
  }
  for (const group of groups) change(risk, `group/${group.id}`, groupToProse(group, context), isTable);
  for (const statement of statements) change(risk, `statement/${statement.id}`, statementToProse(statement, context), isTitled);
  for (const step of steps) change(timeline, `step/${step.id}`, stepToProse(step, context), isTitled);

  const prose = checkSize({
    ...base,
    faq: written(faq, items, extension, context),
    risk: written(risk, { groups, statements }, extension, context),
    timeline: written(timeline, steps, extension, context),
  });
  return { prose, problems };
};
