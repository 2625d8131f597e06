/** A document for the words of a page, loaded only when a page is checked. */
export const inertDocument = async (): Promise<Document> => {
  const { JSDOM } = await import('jsdom');
  return new JSDOM().window.document;
};
