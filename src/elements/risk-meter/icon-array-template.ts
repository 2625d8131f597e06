import { html, svg, type TemplateResult } from 'lit';
import { ICON_ARRAY_SIDE, toIconPath } from '../../domain/icon-array-path.js';
import type { IconKind } from '../../domain/icon-array.js';

/** The hatching of a range, drawn once for all pictures of a widget. */
export const hatchTemplate = (): TemplateResult => html`
  <svg class="definitions" aria-hidden="true">
    <pattern id="hatch" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch" d="M1.5 0v3"></path>
    </pattern>
  </svg>
`;

/**
 * A picture of a chance: squares that are filled, hatched (the range) or open; a single one for the legend. It is
 * hidden from screen readers, since the sentences beside it say the same.
 */
export const iconsTemplate = (icons: readonly IconKind[]): TemplateResult => {
  const side = icons.length > 1 ? ICON_ARRAY_SIDE : 9;
  return html`
    <svg class=${icons.length > 1 ? 'icons' : 'icons one'} viewBox="0 0 ${side} ${side}" aria-hidden="true">
      ${(['no', 'between', 'yes'] as const).map(
        (kind) => svg`<path class=${kind} fill=${kind === 'between' ? 'url(#hatch)' : ''} d=${toIconPath(icons, kind)}></path>`,
      )}
    </svg>
  `;
};
