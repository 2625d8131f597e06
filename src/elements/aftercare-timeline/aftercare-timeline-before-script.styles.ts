import { css, unsafeCSS } from 'lit';
import { question } from '../../base/tokens.styles.js';
import { AXIS_ROOM, NARROW, NARROW_AXIS_ROOM } from './axis-room.js';

const HEADINGS = ':is(h1, h2, h3, h4, h5, h6)';

/** The heading of a step that has no box: any but that of when to call, and the first one where that stands above all others. */
const STEP = unsafeCSS(
  `:where(${HEADINGS}:not(.nazorg-call, ${[1, 2, 3].map((level) => `h${level}:first-child:not(:has(~ h${level})):has(~ h${level + 1})`).join()}))`,
);
const HEADING = unsafeCSS(HEADINGS);

/** The shape that the course has before the script, and the room for the line of its form and for the axis. */
export const timelineBeforeScriptStyles = css`
  @property --_edge {
    syntax: '<length>';
    inherits: true;
    initial-value: 0px;
  }

  :is(aftercare-timeline, .nazorg-aftercare-timeline, [data-nazorg='aftercare-timeline']) {
    --_edge: var(--_measure);
    container-type: inline-size;

    &:has(> .nazorg-step) {
      display: var(--_plain-display, grid);
      grid-template-columns: minmax(0, 1fr);
    }

    /* When to call stands above the form, and that above the steps, wherever an author wrote it. */
    & > .nazorg-step:not(:has(> .nazorg-call)),
    & > .nazorg-step ~ :not(.nazorg-step, .nazorg-start),
    &::after {
      order: 2;
    }

    /* Headings without boxes. */
    &:not(:has(> .nazorg-step)) {
      & > ${STEP} {
        ${question}
        max-inline-size: var(--_edge);
        margin-block: var(--_space-4) 0;
        padding-block-start: var(--_space-4);
        border-block-start: var(--_line-width) solid var(--_line);
      }

      /* Not by a margin: that of what stands above would go into it. */
      & > :nth-child(1 of ${STEP}) {
        margin-block-start: 0;
        padding-block-start: 0;
        border-block-start: 0;

        &::before {
          content: '';
          display: block;
          block-size: calc(var(--_plain) * (var(--_after-call, 0px) + var(--_room, 0px) + var(--_space-4)));
          margin-block-end: calc(var(--_plain) * var(--_space-4));
          border-block-end: calc(var(--_plain) * var(--_line-width)) solid var(--_line);
        }
      }

      & > ${STEP} ~ :is(p, ul) {
        margin-block: var(--_space-2) 0;
      }

      & > .nazorg-call {
        margin-block: 0 0.15em;
        padding-block-start: calc(var(--_plain) * (var(--_space-4) + var(--_line-urgent)));
        font-size: 1.1em;
        line-height: 1.3;
      }

      & > .nazorg-call ~ :is(p, ul):not(.nazorg-start, .nazorg-call ~ ${HEADING} ~ *) {
        margin-block: 0.35em;
      }

      & > .nazorg-call,
      & > .nazorg-call ~ :not(${HEADING}, .nazorg-start, .nazorg-start ~ *, .nazorg-call ~ ${HEADING} ~ *) {
        margin-inline: calc(var(--_plain) * clamp(16px, 4%, 24px));
      }

      & > :nth-child(1 of :is(.nazorg-call ~ :is(${HEADING}, .nazorg-start))) {
        --_after-call: calc(var(--_space-5) + var(--_space-6));
      }

      & > .nazorg-start {
        margin-block: calc(var(--_plain) * (var(--_after-call, 0px) + 0.35 * var(--_em))) 0;
      }
    }

    & .nazorg-step:has(> .nazorg-call) {
      box-sizing: border-box;
      max-inline-size: var(--_measure);
      margin-block-end: calc(var(--_plain) * var(--_space-6));
      padding: calc(var(--_plain) * var(--_space-4)) calc(var(--_plain) * clamp(16px, 4%, 24px)) calc(var(--_plain) * var(--_space-5));
      border-block-start: calc(var(--_plain) * var(--_line-urgent)) solid var(--_urgent-line);
      background: var(--_urgent-surface);
      color: var(--_urgent-ink);
    }

    @media (scripting: enabled) {
      &:is([date-input], [data-date-input]):has([data-from-day]),
      &:has([data-situation], [data-variant]) {
        --_form: calc(var(--_button) + var(--_space-3));
      }

      &:has([data-from-day]) {
        --_axis: calc(${AXIS_ROOM} * var(--_em));
      }

      @container (max-width: ${NARROW}em) {
        &:has([data-from-day])::before,
        &:has([data-from-day]) > ${STEP} {
          --_axis: calc(${NARROW_AXIS_ROOM} * var(--_em));
        }
      }

      &:has(> .nazorg-step)::before {
        content: '';
        order: 1;
        block-size: calc(var(--_plain) * (var(--_form, 0px) + var(--_axis, 0px)));
      }

      & > :nth-child(1 of ${STEP}) {
        --_room: calc(var(--_form, 0px) + var(--_axis, 0px));
      }

      &:has(> .nazorg-step, > ${HEADING}:not(.nazorg-call))::after {
        content: '';
        display: block;
        block-size: calc(var(--_plain) * max(var(--_target), 2.75 * var(--nazorg-label-size, 0.8889em)));
      }
    }
  }
`;
