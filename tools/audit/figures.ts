import type { Figure } from '../../src/content/pack.js';
import { languagesOf, toPlaces, toShown, type AuditPlace, type AuditText } from './places.js';

/** One figure of content/figures.json, with every place that shows it. */
export interface AuditFigure extends Figure {
  id: string;
  places: AuditPlace[];
}

/** Returns every figure with its places, in the order of the file. */
export const toAuditFigures = (texts: readonly AuditText[], figures: Readonly<Record<string, Figure>>): AuditFigure[] => {
  const shown = toShown(texts);
  return Object.entries(figures).map(([id, figure]) => ({
    ...figure,
    id,
    places: toPlaces(
      shown.filter((part) => part.figures.includes(id)),
      languagesOf(texts),
    ),
  }));
};
