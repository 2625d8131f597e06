import { toInterval } from '../../src/domain/interval.js';
import type { ProseElement, ProseNode } from '../../src/prose/prose-node.js';
import type { Figure, Source } from '../../src/content/pack.js';
import type { AuditFigure } from './figures.js';
import { citations, factLinks, placeNames, quiet } from './prose.js';
import { auditTable } from './table.js';

const UNITS: Record<Figure['unit'], string> = {
  denominator: 'denominator',
  'of-100': 'of 100',
  years: 'years',
  weeks: 'weeks',
  miscarriages: 'miscarriages',
  milligrams: 'milligrams',
  count: 'a count',
};

const toWords = (figure: AuditFigure): string => {
  const { low, high } = toInterval(figure);
  return `${figure.about ? 'about ' : ''}${figure.atLeast ? 'at least ' : ''}${low === high ? low : `${low} to ${high}`}`;
};

const COLUMNS = ['Figure', 'Value', 'Unit', 'About whom or what', 'Source', 'Statements', 'Where it stands'];

/** All figures in one table. */
export const figuresToProse = (figures: readonly AuditFigure[], sources: Readonly<Record<string, Source>>): ProseElement =>
  auditTable(
    'figures',
    [`All ${figures.length} figures. Each is kept once; texts only name it`],
    COLUMNS,
    figures.map((figure) => ({
      id: `figure-${figure.id}`,
      cells: [
        [figure.id],
        [toWords(figure)],
        [UNITS[figure.unit]],
        [figure.population ?? '–', ...(figure.note === undefined ? [] : [quiet(figure.note)])],
        citations(figure.accordingTo, sources),
        figure.facts?.length ? factLinks(figure.facts) : ['–'],
        [figure.places.length > 0 ? placeNames(figure.places) : 'In no text'],
      ] satisfies ProseNode[][],
    })),
  );
