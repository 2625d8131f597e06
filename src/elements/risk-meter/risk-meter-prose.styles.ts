import { css } from 'lit';
import { riskFoldStyles } from './risk-fold.styles.js';
import { riskMultiplesStyles } from './risk-multiples.styles.js';
import { riskPictureStyles } from './risk-picture.styles.js';
import { riskTableStyles } from './risk-table.styles.js';

/**
 * The tables and the words around them, before the script and with it.
 *
 * The forms are switched on by properties that a table inherits from what is around it, `--_as-icons`, `--_as-table`, `--_as-bars` and
 * `--_as-words`: empty where they hold. A value behind one of them counts only then; elsewhere the one behind the comma does.
 * `--_side` is inherited too, since `:dir()` doesn't know the direction that the widget gives to words shown in it.
 */
export const riskProseStyles = css`
  ${riskFoldStyles}
  ${riskTableStyles}
  ${riskMultiplesStyles}
  ${riskPictureStyles}
`;
