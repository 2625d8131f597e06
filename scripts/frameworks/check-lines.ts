import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeBlocks } from '../../site/make/code-blocks.js';

/** Lines of docs/frameworks.md that the compiler of a framework checks. */
export interface LinesOfDocs {
  /** The heading that they stand under. */
  heading: string;
  language: string;
  /** The command of the app's packages that checks the folder `lines`. */
  check: string;
  /** What makes the first of them wrong: that has to be refused. */
  wrong: readonly [string, string];
}

const TSCONFIG = { extends: '../tsconfig.json', include: ['.'], files: [] };

/**
 * Has the compiler of an app check the lines of the docs, as they stand there, and a wrong one. Returns what is wrong with them.
 * @param run - Runs a command of the app's packages, and returns what it said when it failed.
 */
export const checkLines = async (
  { heading, language, check, wrong: [right, wrong] }: LinesOfDocs,
  folder: string,
  run: (command: string) => Promise<string[]>,
): Promise<string[]> => {
  const lines = codeBlocks(await readFile('docs/frameworks.md', 'utf8')).filter(
    (line) => line.heading === heading && line.language === language,
  );
  const spoiled = lines.map(({ code }) => code).find((code) => code.includes(right));
  if (spoiled === undefined) return [`docs/frameworks.md has no lines of ${language} with ${right} under ${heading}`];
  const place = join(folder, 'lines');
  const found = async (codes: readonly string[]): Promise<string[]> => {
    await mkdir(place);
    await writeFile(join(place, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    for (const [at, code] of codes.entries()) await writeFile(join(place, `Lines${at}.${language}`), code);
    const said = await run(check);
    await rm(place, { recursive: true });
    return said;
  };
  const refused = await found([spoiled.replace(right, wrong)]);
  return [
    ...(await found(lines.map(({ code }) => code))),
    ...(refused.some((said) => /error/i.test(said)) ? [] : [`${check} takes ${wrong}, which is wrong: ${refused.join('\n')}`]),
  ];
};
