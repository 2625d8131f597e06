/** Which form to paste instead, as the command that prints it. */

/** Plain HTML, for where elements are taken away or torn. */
export const usePlain = (widget: string): string => `paste the plain form instead: nazorg snippet ${widget}`;

/** The link, for where that is taken away too. */
export const useLink = (widget: string): string => `paste the link form instead: nazorg snippet ${widget} --link --hosted https://…`;
