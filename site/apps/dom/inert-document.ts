/** A document that runs and loads nothing, and that nobody sees. */
export const inertDocument = (): Document => document.implementation.createHTMLDocument('');
