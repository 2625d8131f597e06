import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { copyProject } from '../../scripts/test/copied-project.js';

interface Outcome {
  code: number;
  words: string;
}

describe('npm run create widget', { timeout: 600_000 }, () => {
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
    assert.equal(made.length, 7, words);
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

  it('brings it to pages, types and CMSs with a line in the list of widgets and two in package.json', async () => {
    const edit = async (path: string, change: (text: string) => string): Promise<void> => {
      const file = join(folder, path);
      await writeFile(file, change(await readFile(file, 'utf8')));
    };
    await edit('src/widgets.ts', (text) => text.replace(/^ {2}'contact-card': 'contact',\n/m, "$&  'pain-diary': 'contact',\n"));
    await edit('package.json', (text) => {
      const settings = JSON.parse(text) as { exports: Record<string, object>; sideEffects: string[] };
      settings.exports['./pain-diary.js'] = {
        types: './dist/types/elements/pain-diary/pain-diary.d.ts',
        default: './dist/pain-diary.js',
      };
      settings.sideEffects.push('./dist/pain-diary.js');
      return JSON.stringify(settings);
    });
    await cp('integrations', join(folder, 'integrations'), { recursive: true });
    const steps = [
      ['--import', 'tsx', 'scripts/generate.ts'],
      ['--import', 'tsx', 'scripts/build-integrations.ts'],
      ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
      ['node_modules/eslint/bin/eslint.js', 'src/widgets.ts', 'src/elements/pain-diary'],
      ['--import', 'tsx', '--test', 'test/scripts/offered-settings.node.test.ts', 'test/drupal/module-source.node.test.ts'],
    ];
    for (const step of steps) {
      const { code, words } = await run(...step);
      assert.equal(code, 0, words);
    }
    const named = {
      'src/generated/widgets-by-tag.ts': /'pain-diary': PainDiaryElement,/,
      'src/generated/react.ts': /export const PainDiary = /,
      'docs/pain-diary.md': /\| `heading-level` +\|/,
      'integrations/wordpress/nazorg-widgets/blocks/pain-diary/block.json': /pain-diary/,
      'integrations/drupal/nazorg/components/pain-diary/pain-diary.twig': /<pain-diary/,
    };
    for (const [path, words] of Object.entries(named)) assert.match(await readFile(join(folder, path), 'utf8'), words, path);
  });
});
