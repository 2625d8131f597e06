/** A file as JSON, or the line on which it stops being that, where the browser says which. */
export type ReadJson = { value: unknown } | { line: number | undefined };

/** Reads JSON that somebody made by hand. */
export const readJson = (text: string): ReadJson => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const sentence = error instanceof Error ? error.message : '';
    const [, line] = /line (\d+)/.exec(sentence) ?? [];
    if (line !== undefined) return { line: Number(line) };
    const [, position] = /position (\d+)/.exec(sentence) ?? [];
    return { line: position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length };
  }
};
