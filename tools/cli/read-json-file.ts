import { readFile, stat } from 'node:fs/promises';

/** Larger than any pack; a file above it is something else. */
const LARGEST = 5_000_000;

/** Deeper than any pack, and far from where a program runs out of stack. */
const DEEPEST = 100;

const TOO_DEEP = { problem: `is nested more than ${DEEPEST} deep, so it can't be a file of Nazorg.` };

const SAVED_PAGE = { problem: 'holds a web page, perhaps one to log in or of an error; get the file itself.' };

/** What a file holds: HTML, CSS, or a value; or why it can't be read, in a sentence. */
export type ReadFile = { value: unknown } | { html: string } | { css: string } | { problem: string };

/** Text that sets properties for widgets, or is said to be a style sheet. */
const isCss = (path: string, text: string): boolean => /\.css$/i.test(path) || (!/^[[{<]/.test(text) && text.includes('--nazorg-'));

const withoutStrings = (json: string): string => json.replace(/"(?:[^"\\]|\\.)*"/gs, '');

const isDeep = (text: string): boolean => {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}()]/g)) {
    depth += /[[{(]/.test(bracket) ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
};

/** Where in a text JSON went wrong, as a line that an editor shows. */
const lineOf = (text: string, message: string): string => {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? '' : ` near line ${text.slice(0, Number(position)).split('\n').length}`;
};

const parse = (path: string, text: string): ReadFile => {
  const start = text.trimStart();
  if (isCss(path, start)) return isDeep(text) ? TOO_DEEP : { css: text };
  if (start.startsWith('<')) return /\.json$/i.test(path) ? SAVED_PAGE : { html: text };
  if (!/^[[{]/.test(start)) return { problem: "isn't JSON; it should start with {." };
  if (isDeep(withoutStrings(text))) return TOO_DEEP;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problem: `isn't valid JSON${lineOf(text, message)}; often a comma or a quote is missing, or one too many.` };
  }
};

/** Reads an untrusted JSON file. Rejects one that is too large or too deep before parsing; never throws. */
export const readJsonFile = async (path: string): Promise<ReadFile> => {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return { problem: `is larger than ${LARGEST / 1_000_000} MB, so it can't be a file of Nazorg.` };
    return parse(path, new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)));
  } catch (error) {
    if (error instanceof TypeError) return { problem: "isn't UTF-8 text; save it as UTF-8." };
    return { problem: "can't be read; check its name and place." };
  }
};
