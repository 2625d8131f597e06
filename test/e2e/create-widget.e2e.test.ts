import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { copyProject } from './copied-project.js';

interface Outcome {
  code: number;
  words: string;
}

describe('npm run create widget', { timeout: 300_000 }, () => {
  let folder: string;
  before(async () => void (folder = await copyProject()));
  after(() => rm(folder, { recursive: true }));

  const run = (...command: string[]): Promise<Outcome> =>
    new Promise((done) => {
      execFile(process.execPath, command, { cwd: folder, env: { ...process.env, BROWSERS: 'chromium' } }, (error, out, faults) => {
        done({ code: error ? 1 : 0, words: `${out}${faults}` });
      });
    });

  const create = (...words: string[]): Promise<Outcome> => run('--import', 'tsx', 'scripts/create/create.ts', ...words);

  const refused: [words: string[], sentence: RegExp][] = [
    [[], /^Say what to create: .*\n$/],
    [['page', 'pain-diary'], /^Say what to create: .*\n$/],
    [['widget'], /^"" can't be the name of a widget: .*\n$/],
    [['widget', 'diary'], /^"diary" can't be the name of a widget: .*\n$/],
    [['widget', 'Pain-Diary'], /can't be the name of a widget/],
    [['widget', '../x-y'], /can't be the name of a widget/],
    [['widget', 'font-face'], /^"font-face" is a name of HTML itself: .*\n$/],
    [['widget', 'faq-accordion'], /^"faq-accordion" is taken: .*\n$/],
    [['widget', 'screen-readers'], /^"screen-readers" is taken: there is a docs\/screen-readers\.md already\.\n$/],
  ];
  for (const [words, sentence] of refused) {
    it(`refuses ${JSON.stringify(words)} in one sentence`, async () => {
      const outcome = await create(...words);
      assert.equal(outcome.code, 1);
      assert.match(outcome.words, sentence);
    });
  }

  it('makes a widget that passes types, lint and its own test, and says what comes next', async () => {
    const { code, words } = await create('widget', 'pain-diary');
    assert.equal(code, 0, words);
    const made = [...words.matchAll(/^ {2}((?:src|test|stories|docs)\/\S+)$/gm)].map(([, path]) => path as string);
    assert.equal(made.length, 6, words);
    assert.match(words, /npm run test:file test\/elements\/pain-diary\.browser\.test\.ts/);
    for (const path of made) assert.doesNotMatch(await readFile(join(folder, path), 'utf8'), /__/, path);

    const sources = made.filter((path) => path.endsWith('.ts'));
    await writeFile(join(folder, 'tsconfig.made.json'), JSON.stringify({ extends: './tsconfig.json', include: sources }));
    const checks = [
      ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.made.json'],
      ['node_modules/eslint/bin/eslint.js', ...sources],
      ['node_modules/prettier/bin/prettier.cjs', '--check', ...made],
      ['--import', 'tsx', 'scripts/test/test-file.ts', 'src/elements/pain-diary/pain-diary.ts'],
    ];
    for (const check of checks) {
      const outcome = await run(...check);
      assert.equal(outcome.code, 0, outcome.words);
    }
  });
});
