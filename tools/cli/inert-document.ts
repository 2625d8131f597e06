import { JSDOM } from 'jsdom';

/** A document for the words of a page. */
export const inertDocument = (): Promise<Document> => Promise.resolve(new JSDOM().window.document);
