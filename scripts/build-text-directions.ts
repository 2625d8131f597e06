import { mkdir, readFile, writeFile } from 'node:fs/promises';

/** Writes which way the languages of this build are written, so that no page has to look that up. */
const { sourceLocale, targetLocales } = JSON.parse(await readFile('lit-localize.json', 'utf8')) as {
  sourceLocale: string;
  targetLocales: string[];
};
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);
const isRightToLeft = (language: string): boolean => RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '');
const languages = [sourceLocale, ...targetLocales].sort();
const listed = (found: string[]): string => `readonly string[] = ${JSON.stringify(found)};\n`;
await mkdir('src/generated', { recursive: true });
await writeFile(
  'src/generated/text-directions.ts',
  `/* Made by scripts/build-text-directions.ts from lit-localize.json. */
export const LEFT_TO_RIGHT: ${listed(languages.filter((language) => !isRightToLeft(language)))}export const RIGHT_TO_LEFT: ${listed(languages.filter(isRightToLeft))}`,
);
