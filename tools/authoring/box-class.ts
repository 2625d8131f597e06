/**
 * The classes of a box of plain HTML. Reader views take a box that is called "contact" for no part of the text, and leave its
 * telephone numbers out; the word "text" makes up for that.
 */
export const boxClass = (widget: string): string => `nazorg-${widget}${widget === 'contact-card' ? ' nazorg-text' : ''}`;
