import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VERSION } from '../../../src/base/version.js';
import { HELP, runNazorg } from '../../../tools/cli/run-nazorg.js';
import { smallPack } from '../../content/small-pack.js';
import { checkFiles, problemsOf, TODAY, type Files } from './check-files.js';
import { smallContent } from './small-content.js';

const run = async (...given: string[]): Promise<{ lines: string[]; code: number }> => {
  const lines: string[] = [];
  const code = await runNazorg(given, { today: TODAY, builtFiles: 'dist/cdn', write: (line) => lines.push(line) });
  return { lines, code };
};

const KNOWN =
  'a pack, changes to one, a profile, a saved page, a style sheet, a folder of content, or a file of words in it ' +
  '(in a language: faq.json, risk.json, timeline.json, contact.json, general.json, glossary.json, synonyms.json, sources.json)';

describe('the command', () => {
  it('explains itself', async () => {
    for (const word of ['help', '--help', '-h']) assert.deepEqual(await run(word), { lines: [HELP], code: 0 });
    for (const way of ['check FILE', 'snippet WIDGET', 'hosted [options]', 'verify FOLDER', 'help', 'version'])
      assert.ok(HELP.includes(`npx --no nazorg-widgets ${way}`));
  });

  for (const command of ['check', 'snippet', 'hosted', 'verify']) {
    it(`explains ${command} alone`, async () => {
      for (const given of [
        [command, '--help'],
        ['help', command],
      ]) {
        const { lines, code } = await run(...given);
        assert.match(lines[0] ?? '', new RegExp(`^npx --no nazorg-widgets ${command} `));
        assert.equal(code, 0);
      }
    });
  }

  for (const given of [['version'], ['--version'], ['-v'], ['check', '--version']]) {
    it(`says its version for ${given.join(' ')}`, async () => assert.deepEqual(await run(...given), { lines: [VERSION], code: 0 }));
  }

  const refusals: [given: string[], reason: string][] = [
    [[], 'Say what to do.'],
    [['repair'], 'There is no command "repair".'],
    [['constructor'], 'There is no command "constructor".'],
    [['check'], 'Say which file to check.'],
    [['check', 'x.json', '--fix'], "Unknown option '--fix'."],
    [['check', 'x.json', '--lang', 'x y'], '"x y" isn\'t the tag of a language; write it as nl or en.'],
    [['check', 'x.json', '--today', 'monday'], '"monday" isn\'t a day; write it as 2026-12-05.'],
  ];
  for (const [given, reason] of refusals) {
    it(`says what is missing in "nazorg-widgets ${given.join(' ')}"`, async () => {
      assert.deepEqual(await run(...given), { lines: [`${reason} "npx --no nazorg-widgets help" says what it can do.`], code: 1 });
    });
  }

  const unknown: [what: string, files: Files, path: string, problem: string][] = [
    ['a file that is not there', {}, 'x.json', "x.json isn't there; check its name and place."],
    ['JSON of another kind', { 'x.json': { name: 'x' } }, 'x.json', `x.json doesn't look like ${KNOWN}.`],
    ['a list', { 'x.json': [] }, 'x.json', `x.json doesn't look like ${KNOWN}.`],
    ['a folder of something else', { 'x/y.txt': 'y' }, 'x', `x doesn't look like ${KNOWN}.`],
    [
      'HTML of something else',
      { 'x.html': '\n<div></div>' },
      'x.html',
      'x.html, there is nothing of Nazorg on it: the CMS took away all that was pasted, without a word. ' +
        'Paste the link form instead: npx --no nazorg-widgets snippet WIDGET --link --hosted https://…',
    ],
    ['text', { 'x.md': '# x' }, 'x.md', "x.md isn't JSON; it should start with {."],
    ['nothing', { 'x.json': '' }, 'x.json', "x.json isn't JSON; it should start with {."],
    [
      'JSON with a comma too many',
      { 'x.json': '{\n"a": 1,\n}' },
      'x.json',
      "x.json isn't valid JSON near line 3; often a comma or a quote is missing, or one too many.",
    ],
    [
      'a page to log in that was saved as a profile',
      { 'profile.json': '<!doctype html><title>Log in</title><form></form>' },
      'profile.json',
      'profile.json holds a web page, perhaps one to log in or of an error; get the file itself.',
    ],
    [
      'JSON in another encoding',
      { 'x.json': Buffer.from('{"a":"\u00e9"}', 'latin1') },
      'x.json',
      "x.json isn't UTF-8 text; save it as UTF-8.",
    ],
    [
      'JSON that is too deep',
      { 'x.json': `${'['.repeat(10_000)}${']'.repeat(10_000)}` },
      'x.json',
      "x.json is nested more than 100 deep, so it can't be a file of Nazorg.",
    ],
    [
      'a file that is too large',
      { 'x.json': `{"a":"${'a'.repeat(5_000_000)}"}` },
      'x.json',
      "x.json is larger than 5 MB, so it can't be a file of Nazorg.",
    ],
  ];
  for (const [what, files, path, problem] of unknown) {
    it(`stays calm about ${what}`, async () => {
      assert.deepEqual(await problemsOf(files, path), [problem]);
    });
  }

  it('reads a file that starts with a byte order mark', async () => {
    assert.deepEqual(await problemsOf({ 'x.json': `\ufeff${JSON.stringify(smallPack())}` }, 'x.json'), []);
  });

  it('knows a file by what it holds, whatever its name', async () => {
    assert.deepEqual(await problemsOf({ 'profile.txt': smallPack() }, 'profile.txt'), []);
  });

  it('does not change what objects are', async () => {
    await problemsOf({ 'x.json': '{"schemaVersion":1,"organisation":"x","__proto__":{"polluted":true}}' }, 'x.json');
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('ends with 1 and counts what it found', async () => {
    const { lines, code } = await checkFiles({ 'p.json': { organisation: 'x', lines: {} } }, 'p.json');
    assert.deepEqual(lines, [
      'p.json, "schemaVersion" is missing; add it.',
      'p.json, lines: should be a list, between [ and ].',
      '2 problems in p.json.',
    ]);
    assert.equal(code, 1);
  });

  it('reports how easily each passage reads', async () => {
    const { lines } = await checkFiles(smallContent(), 'content', '--report');
    assert.ok(lines.includes('content/small/nl/faq.json, item first: Flesch-Douma 96, longest sentence 6 words'), lines.join('\n'));
    assert.ok(lines.includes('content/shared/en/contact.json, text: no figure, longest sentence 1 words'));
  });

  it('finds nothing wrong with our own content and example profile', async () => {
    assert.deepEqual(await run('check', 'content', 'demo/profile.json', '--today', '2026-12-05'), {
      lines: ['No problems in content, demo/profile.json.'],
      code: 0,
    });
  });
});
