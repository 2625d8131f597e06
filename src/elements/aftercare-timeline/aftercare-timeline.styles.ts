import { css } from 'lit';

/** The rail, the spans and the form. */
export const timelineStyles = css`
  .call {
    background: var(--_quiet-surface);
    break-inside: avoid;
  }

  .call.waits::after {
    content: '';
    display: block;
    block-size: 1lh;
  }

  details {
    margin-block-end: 0.75em;
  }

  .course {
    container: course / inline-size;
  }

  .steps {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .step {
    position: relative;
    padding-inline-start: 1.75em;
    padding-block-end: 1.75em;
    break-inside: avoid;
  }

  .step::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.3em;
    inset-block: 0.9em -0.4em;
    border-inline-start: 2px solid var(--_line);
  }

  .step:last-child::before {
    display: none;
  }

  .step::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.4em;
    border: 0.35em solid var(--_action);
    border-radius: 50%;
  }

  :is(.step, .call) ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    margin-block: 0 0.15em !important;
    font-size: 1.1em !important;
    line-height: 1.3 !important;
  }

  :is(.step, .call) ::slotted(:is(p, ul)) {
    margin-block: 0.35em !important;
  }

  .dates {
    margin: 0.5em 0;
    font-weight: 600;
  }

  .scale {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    block-size: 0.75em;
    margin-block-start: 0.6em;
    overflow: visible;
  }

  .scale:dir(rtl) {
    transform: scaleX(-1);
  }

  .track,
  .bar {
    fill: none;
    vector-effect: non-scaling-stroke;
  }

  .track {
    stroke: var(--_line);
    stroke-width: 2;
  }

  .bar {
    stroke: var(--_action);
    stroke-width: 9;
  }

  .open-end {
    stroke-dasharray: 4 4;
  }

  @container course (min-width: 48em) {
    .steps {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
    }

    .step {
      padding-block-start: 1.75em;
      padding-inline: 0 2em;
    }

    .step::before {
      inset-inline: 0.3em 0;
      inset-block: calc(0.75em - 1px) auto;
      border-inline-start: 0;
      border-block-start: 2px solid var(--_line);
    }
  }

  @media (forced-colors: active) {
    .bar {
      stroke: CanvasText;
    }

    .track {
      stroke: GrayText;
    }
  }
`;
