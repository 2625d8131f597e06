import type { RiskPicture } from '../domain/risk-picture.js';
import { h, type ProseElement } from './prose-node.js';

/** Side of a picture on a page without our styles, in pixels. */
const SIDE = 120;

/** The picture of a row, as it stands behind the name of its group. Screen readers get the same from the words. */
export const pictureToProse = ({ viewBox, filled, open }: RiskPicture): ProseElement =>
  h(
    'svg',
    {
      class: 'nazorg-picture',
      viewBox,
      width: SIDE,
      height: SIDE,
      fill: 'none',
      stroke: 'currentColor',
      'aria-hidden': 'true',
    },
    h('path', { d: open }),
    h('path', { d: filled, fill: 'currentColor' }),
  );
