import { css } from 'lit';
import { meta } from '../../base/tokens.styles.js';
import { AXIS_ROOM, NARROW, NARROW_AXIS_ROOM } from './axis-room.js';

/** The line that all spans share, and the words below it. */
export const axisStyles = css`
  .overview {
    display: flex;
    flex-direction: column;
    min-block-size: ${AXIS_ROOM}em;
  }

  .axis {
    flex: 1;
    display: flex;
    flex-direction: column;
    ${meta}
  }

  .axis p,
  .note {
    margin-block: 0;
  }

  .unit {
    font-weight: 600;
  }

  .along {
    display: flex;
    justify-content: space-between;
    margin-inline-start: 8.4em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .along span {
    display: flex;
    justify-content: center;
    inline-size: 0;
  }

  .along span:first-child {
    justify-content: start;
  }

  .along span:last-child {
    justify-content: end;
  }

  .spans ~ .along {
    padding-block-start: var(--_space-1);
  }

  .spans {
    flex: 1;
    display: flex;
    flex-direction: column;
    border-block: var(--_line-width) solid var(--_line);
  }

  .span {
    flex: 1;
    display: flex;
  }

  .name {
    flex: none;
    align-self: center;
    inline-size: 8.4em;
    padding-inline-end: var(--_space-2);
    padding-block: var(--_space-1);
    line-height: 1.3;
  }

  .bar {
    flex: 1;
    position: relative;
    min-block-size: 1.75em;
  }

  .bar > svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .bar > svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .tick {
    stroke: var(--_line);
  }

  .solid {
    fill: var(--_action);
  }

  .outlined {
    fill: none;
    stroke: var(--_action);
    stroke-width: 2;
  }

  .beyond {
    position: absolute;
    inset-inline-end: var(--_space-1);
    inset-block: 0;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  /* It goes on behind the edge. */
  .beyond::after {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    background: var(--_action);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }

  .beyond:dir(rtl)::after {
    transform: scaleX(-1);
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    padding-block-start: var(--_space-2);
  }

  .key {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }

  .key svg {
    inline-size: 20px;
    block-size: 10px;
    overflow: visible;
  }

  .note {
    min-block-size: 2lh;
    padding-block-start: var(--_space-1);
    ${meta}
  }

  .note a {
    color: var(--_action);
  }

  @container course (max-width: ${NARROW}em) {
    .overview {
      min-block-size: ${NARROW_AXIS_ROOM}em;
    }

    .along {
      margin-inline-start: 0;
    }

    .span {
      flex-direction: column;
    }

    .name {
      align-self: start;
      inline-size: auto;
      padding-block-end: 0;
    }
  }

  @media print {
    :is(.overview, .note) {
      min-block-size: 0;
      break-inside: avoid;
    }

    /* Firefox prints children that a script gave to slots in the slot without a name: the axis would stand above its heading. */
    .course:not(:has(.step slot:has-slotted)) .overview {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .overview {
      --_action: CanvasText;
      --_line: CanvasText;
    }

    .beyond::after {
      forced-color-adjust: none;
    }
  }
`;
