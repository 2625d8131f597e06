import { riskFoldStyles } from './risk-fold.styles.js';
import { riskNumeralsStyles } from './risk-numerals.styles.js';
import { riskTableStyles } from './risk-table.styles.js';

/** The words of a meter, before the script and with it. */
export const riskProseStyles = [riskFoldStyles, riskTableStyles, riskNumeralsStyles];
