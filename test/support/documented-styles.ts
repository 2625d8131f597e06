import { stylesInGuide } from '../../scripts/styles-in-guide.js';

/** The styles that the guide of a widget asks an editor to put in the head of a page, so that nothing moves. */
export const documentedStyles = async (widget: string): Promise<string> => stylesInGuide(await (await fetch(`/docs/${widget}.md`)).text());
