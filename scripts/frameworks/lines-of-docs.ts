/** The lines of code on a page, as a reader copies them, each with the heading above it. */
export const linesOfDocs = (page: string): { heading: string; language: string; code: string }[] =>
  page.split(/^## /m).flatMap((part) =>
    [...part.matchAll(/^```(\w+)\n([^]*?)^```/gm)].map(([, language = '', code = '']) => ({
      heading: part.split('\n', 1)[0] ?? '',
      language,
      code,
    })),
  );
