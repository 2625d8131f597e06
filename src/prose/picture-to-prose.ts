import type { RiskPicture } from '../domain/risk-picture.js';
import { h, type ProseElement } from './prose-node.js';

/** Side of a picture on a page without our styles, in pixels. */
const SIDE = 120;

/** The picture of a row, as it stands behind the name of its group. Screen readers get the same from the words. */
export const pictureToProse = ({ viewBox, breadth, dashes, yes, range, no, line }: RiskPicture): ProseElement =>
  h(
    'svg',
    { class: 'nazorg-picture', viewBox, width: SIDE, height: SIDE, fill: 'none', stroke: 'currentColor', 'aria-hidden': 'true' },
    h('path', {
      d: no,
      'stroke-width': breadth,
      'stroke-linecap': dashes && 'round',
      'stroke-dasharray': dashes?.no,
      'stroke-opacity': 0.6,
    }),
    h('path', { d: yes, 'stroke-width': breadth, 'stroke-dasharray': dashes?.yes }),
    h('path', { d: range }),
    h('path', { d: line, 'stroke-width': 1.5 }),
  );
