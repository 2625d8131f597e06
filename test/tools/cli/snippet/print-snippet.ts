import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { runNazorg } from '../../../../tools/cli/run-nazorg.js';
import { languageLoaders } from '../../../../src/generated/language-loaders.js';

export const LANGUAGES = Object.keys(languageLoaders);

/** The hashes of a build, short ones. */
const HASHES = Object.fromEntries(
  LANGUAGES.flatMap((lang) => [
    [`nazorg.${lang}.js`, `sha384-${lang}`],
    [`nazorg.${lang}.classic.js`, `sha384-${lang}-classic`],
  ]),
);

const folder = mkdtempSync(join(tmpdir(), 'nazorg-snippet-'));
writeFileSync(join(folder, 'integrity.json'), JSON.stringify(HASHES));
after(() => rmSync(folder, { recursive: true }));

/** Runs `snippet` beside a small build, and returns what it prints and its exit code. */
export const runSnippetCommand = async (given: readonly string[], builtFiles = folder): Promise<{ printed: string; code: number }> => {
  const lines: string[] = [];
  const code = await runNazorg(['snippet', ...given], { today: '2026-06-01', builtFiles, write: (line) => lines.push(line) });
  return { printed: lines.join('\n'), code };
};

/** A snippet that can be printed. */
export const printSnippet = async (...given: string[]): Promise<string> => {
  const { printed, code } = await runSnippetCommand(given);
  if (code !== 0) throw new Error(printed);
  return printed;
};

/** How each form is asked for. */
export const FORMS: Readonly<Record<string, readonly string[]>> = {
  plain: [],
  element: ['--tag'],
  link: ['--link', '--hosted', 'https://widgets.example'],
};
