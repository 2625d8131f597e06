/** A block of code in a guide. */
export interface CodeBlock {
  /** The heading that it stands under. */
  heading: string;
  /** The line that it begins on. */
  line: number;
  language: string;
  code: string;
}

/** The blocks of code of a guide, as a reader copies them. Those without a language are only shown. */
export const codeBlocks = (markdown: string): CodeBlock[] =>
  [...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(({ index, 1: language = '', 2: code = '' }) => {
    const above = markdown.slice(0, index);
    const [, heading = ''] = [...above.matchAll(/^## (.*)$/gm)].at(-1) ?? [];
    return { heading, line: above.split('\n').length, language, code };
  });
