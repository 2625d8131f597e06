import { COMMAND } from '../command.js';

/** Which form to paste instead, as the command that prints it. */

/** Advises plain HTML, where a CMS removes elements or breaks them up. */
export const usePlain = (widget: string): string => `paste the plain form instead: ${COMMAND} snippet ${widget}`;

/** The link, for where that is taken away too. */
export const useLink = (widget: string): string => `paste the link form instead: ${COMMAND} snippet ${widget} --link --hosted https://…`;
