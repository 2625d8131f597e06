import { css } from 'lit';

/**
 * The form in which figures stand before the script, and the room for the tools and pictures that it brings to an author's tables, or to
 * figures that an author shows open. Closed figures need none.
 */
export const riskBeforeScriptStyles = css`
  :is(risk-meter, .nazorg-risk-meter, [data-nazorg='risk-meter']) {
    --_as-icons: ;

    &:is([display='table'], [data-display='table']) {
      --_as-icons: initial;
      --_as-table: ;
    }

    &:is([display='bars'], [data-display='bars']) {
      --_as-icons: initial;
      --_as-bars: ;
    }

    &:is([display='sentences'], [data-display='sentences']) {
      --_as-icons: initial;
      --_as-words: ;
    }
  }

  @media (scripting: enabled) {
    :is(risk-meter, .nazorg-risk-meter, [data-nazorg='risk-meter']) {
      --_link: max(var(--_target), 2.4444 * var(--_em));
      --_ask: calc(var(--_link) + var(--_em));

      &:has([data-by]) {
        --_ask: calc(var(--_link) + var(--_button) + var(--_em));
      }

      & tbody tr {
        --_undrawn: var(--_as-words) 0;
        --_drawn: var(--_undrawn, var(--_plain));
      }

      /* Below 18em the tools stand in two lines: a padding can tell how wide its line is. */
      & .nazorg-figures[open] > :nth-child(1 of :not(summary, .nazorg-tools))::before {
        content: '';
        display: block;
        padding-block-start: calc(var(--_plain) * (var(--_button) + clamp(0px, (18 * var(--_em) - 100%) * 999, var(--_link))));
      }

      &:not(:has(> .nazorg-figures)) {
        --_ask-own: calc(var(--_link) + var(--_ask));

        &
          > :is(h1, h2, h3, h4, h5, h6):not(:first-child, table ~ *, figure ~ *):has(~ :is(table, figure)):not(
            :has(~ :is(h1, h2, h3, h4, h5, h6):not(table ~ *, figure ~ *))
          )::before,
        &:not(:has(> :is(h1, h2, h3, h4, h5, h6):not(:first-child, table ~ *, figure ~ *) ~ :is(table, figure)))
          > :is(table, figure, div):nth-child(1 of :is(table, :has(table)))::before {
          --_display: var(--_as-table) table-caption;
          content: '';
          display: var(--_display, block);
          block-size: calc(var(--_plain) * var(--_ask-own));
        }
      }
    }
  }
`;
