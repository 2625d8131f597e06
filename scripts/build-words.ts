import { execFileSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';

/**
 * Writes the words on buttons and labels to src/generated from locales/*.xlf, and fails when a language lacks one:
 * the tool itself only mentions that.
 */
const UNIT = /<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs;
const TARGET = /<target>[^<]*\S|<target>\s*<x/;

const problemsIn = (file: string, xliff: string): string[] =>
  [...xliff.matchAll(UNIT)].flatMap(([, id = '', unit = '']) => {
    if (!TARGET.test(unit)) return [`${file}: "${id}" has no translation.`];
    return /&(amp|lt|gt);/.test(unit) ? [`${file}: "${id}" holds &, < or >, which the tool would show as code; use other words.`] : [];
  });

const config = JSON.parse(await readFile('lit-localize.json', 'utf8')) as { targetLocales: string[] };
const files = (await readdir('locales')).filter((file) => file.endsWith('.xlf'));
const missing = config.targetLocales
  .filter((language) => !files.includes(`${language}.xlf`))
  .map((language) => `locales/${language}.xlf is missing.`);
const problems = (
  await Promise.all(files.map(async (file) => problemsIn(`locales/${file}`, await readFile(`locales/${file}`, 'utf8'))))
).flat();
const output = execFileSync('npx', ['--no-install', 'lit-localize', 'build'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const untranslated = output.split('\n').filter((line) => line.includes('missing'));

const all = [...missing, ...problems, ...untranslated];
if (all.length > 0) {
  console.error(all.join('\n'));
  process.exitCode = 1;
}
