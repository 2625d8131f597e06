import { css } from 'lit';

/** The picture of a row: a hundred marks, or a bar. */
export const riskPictureStyles = css`
  :is(risk-meter, .nazorg-risk-meter, [data-nazorg='risk-meter']):not(#_) {
    & .nazorg-picture {
      --_in-table: var(--_as-table) none;
      --_in-words: var(--_as-words) none;
      --_other: initial;
      --_size: var(--_as-bars) min(100%, 30em);
      --_shape: var(--_as-bars) 300 / 22;
      display: var(--_in-table, var(--_in-words, var(--_other, block))) !important;
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: var(--_size, clamp(6.5em, 32%, 9em));
      max-inline-size: none;
      block-size: auto;
      aspect-ratio: var(--_shape, 1);
      margin: 0;
      overflow: visible;
      fill: none;
      stroke: currentColor;
      transform: scaleX(var(--_side, 1));
      forced-color-adjust: none;
      print-color-adjust: exact;

      &:not([data-nazorg-made]) {
        --_other: var(--_as-bars) none;
      }

      & path {
        fill: none;
        stroke: var(--_figure-no);
        stroke-opacity: 1;
      }

      & path:nth-child(2) {
        stroke: var(--_figure-yes);
      }

      & path:nth-child(3) {
        stroke: var(--_figure-range);
      }

      & path:nth-child(4) {
        stroke: currentColor;
      }
    }

    & br:has(+ .nazorg-picture) {
      display: none;
    }

    @media (forced-colors: active) {
      --_figure-yes: CanvasText;
      --_figure-no: CanvasText;
      --_figure-range: CanvasText;

      & .nazorg-picture {
        color: CanvasText;
      }
    }
  }
`;
