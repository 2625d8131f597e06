import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { VERSION } from '../../../src/base/version.js';
import { runNazorg } from '../../../tools/cli/run-nazorg.js';
import { callBlockOf } from '../../support/call-block.js';
import { wordsIn } from '../../../tools/checks/page/read-page.js';

const PROFILE = {
  schemaVersion: 1,
  lang: 'nl',
  organisation: 'Ziekenhuis Voorbeeld',
  lines: [{ label: 'Polikliniek', number: '+31201234567', kind: 'daytime' }],
  brand: { action: '#005ca9' },
  thresholds: { texts: ['Je hebt koorts boven 38 graden.'], reviewedBy: 'Arts', reviewedOn: '2026-01-05' },
};

/** A build with few files, which say what they are. */
const BUILT = {
  'integrity.json': '{}',
  'nazorg.js': "import('./languages/nl.js')",
  'nazorg.nl.js': 'dutch()',
  'nazorg.nl.all.js': 'all()',
  'nazorg.nl.classic.js': 'classic()',
  'frame.js': 'frame()',
  'hosted.js': 'hosted()',
  'hospital-data.js': 'own()',
  'languages/nl.js': 'words()',
};

describe('hosted', () => {
  let folder: string;
  const at = (path: string): string => join(folder, path);
  const read = (path: string): Promise<string> => readFile(at(path), 'utf8');
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), text);
  };
  const run = async (...given: string[]): Promise<{ lines: string[]; code: number }> => {
    const lines: string[] = [];
    const write = (line: string): number => lines.push(line.replaceAll(folder, ''));
    return { code: await runNazorg(['hosted', ...given], { today: '2026-06-01', builtFiles: at('built'), write }), lines };
  };
  const wordsOf = async (path: string): Promise<string> => wordsIn(parse(await read(path)));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nazorg-hosted-'));
    for (const [path, text] of Object.entries(BUILT)) await put(`built/${path}`, text);
    await put('profile.json', JSON.stringify(PROFILE));
    await put('own.css', 'body { color: navy }');
    await put('site/nazorg/0.0.9/nazorg.js', 'old()');
    const files = ['--profile', at('profile.json'), '--stylesheet', at('own.css')];
    const made = await run('--out', at('site'), ...files, '--pack', 'miscarriage', '--address-form', 'formal');
    assert.deepEqual(made, { lines: ['64 pages are in /site.'], code: 0 });
  });
  after(() => rm(folder, { recursive: true }));

  it('puts whom to call into the words', async () => {
    for (const [page, marks] of [
      ['contact-card', ''],
      ['contact-card/recurrent-miscarriage/ar', ' lang="nl" dir="ltr"'],
      ['aftercare-timeline/en', ' lang="nl" dir="ltr"'],
    ] as const) {
      const html = await read(`site/nazorg/${page}/index.html`);
      assert.match(html, /<a href="tel:\+31201234567"/, page);
      assert.match(
        html,
        new RegExp(`<ul class="nazorg-lines"><li [^>]*><a [^>]*><span class="nazorg-line-label"${marks}>Polikliniek`),
        page,
      );
    }
  });

  it('puts the lines to call under the signs to call for, in every language and pack', async () => {
    const pages = (await readdir(at('site/nazorg/aftercare-timeline'), { recursive: true })).filter((path) => path.endsWith('.html'));
    assert.equal(pages.length, 16);
    for (const page of pages) {
      assert.match(callBlockOf(await read(`site/nazorg/aftercare-timeline/${page}`)), /<a href="tel:\+31201234567"/, page);
    }
  });

  it('puts the thresholds that the hospital signed into the words', async () => {
    assert.match(await wordsOf('site/nazorg/aftercare-timeline/index.html'), /koorts boven 38 graden/);
  });

  it('leaves no place for what it does not know', async () => {
    await run('--out', at('bare'));
    const html = await read('bare/nazorg/aftercare-timeline/index.html');
    assert.doesNotMatch(html, /data-of-hospital|tel:(?!112")|nazorg-profile|own\.css/);
  });

  it('has the chosen pack at the short address, in the chosen form, and the other one step deeper', async () => {
    const short = await read('site/nazorg/faq-accordion/index.html');
    assert.match(short, /data-pack="miscarriage" data-address-form="formal"/);
    assert.match(await wordsOf('site/nazorg/faq-accordion/index.html'), /\bu\b/);
    const deeper = await read('site/nazorg/faq-accordion/recurrent-miscarriage/en/index.html');
    assert.match(deeper, /<div class="nazorg-faq-accordion" data-nazorg="faq-accordion">/);
    assert.match(deeper, /hreflang="nl" href="\/nazorg\/faq-accordion\/recurrent-miscarriage"/);
  });

  it("copies the hospital's files beside those of the version, and names them in every page", async () => {
    assert.deepEqual(JSON.parse(await read('site/nazorg/profile.json')), PROFILE);
    assert.equal(await read('site/nazorg/own.css'), 'body { color: navy }');
    const head = (await read('site/nazorg/risk-meter/tr/index.html')).split('</head>')[0] ?? '';
    assert.match(head, /<meta name="nazorg-profile" content="\/nazorg\/profile.json">/);
    assert.match(head, new RegExp(`/nazorg/${VERSION}/hosted\\.css[^]*/nazorg/own\\.css`));
  });

  it('has scripts under names without a version that never load a file of another one', async () => {
    const names = (await readdir(at('site/nazorg'))).filter((name) => name.endsWith('.js'));
    assert.deepEqual(names.sort(), ['frame.js', 'nazorg.js', 'nazorg.nl.all.js', 'nazorg.nl.classic.js', 'nazorg.nl.js']);
    for (const name of ['nazorg.js', 'nazorg.nl.js', 'nazorg.nl.all.js'])
      assert.equal(await read(`site/nazorg/${name}`), `import './${VERSION}/${name}';\n`);
    assert.match(await read('site/nazorg/nazorg.nl.classic.js'), new RegExp(`^import\\(new URL\\('\\./${VERSION}/nazorg\\.nl\\.js'`));
    assert.equal(await read('site/nazorg/frame.js'), 'frame()');
  });

  it('keeps the files of its version as they were built, and those of other versions', async () => {
    for (const [path, text] of Object.entries(BUILT)) assert.equal(await read(`site/nazorg/${VERSION}/${path}`), text);
    assert.equal(await read('site/nazorg/0.0.9/nazorg.js'), 'old()');
  });

  const refusals: [given: string[], reason: RegExp][] = [
    [['--pack', 'x'], /^--pack: "x" isn't one of recurrent-miscarriage, miscarriage\. /],
    [['--address-form', 'je'], /^--address-form: "je" isn't informal or formal\. /],
    [['--profile', 'no.json'], /^--profile: no\.json can't be read; check its name and place\. /],
    [['--profile', 'package.json'], /^--profile: package\.json, .+/],
    [['--stylesheet', 'no.css'], /^--stylesheet: no\.css can't be read; check its name and place\. /],
    [['--out', 'package.json'], /^--out: package\.json can't be written to \(/],
    [['--fix'], /^Unknown option '--fix'\. /],
    [['page'], /^Unexpected argument 'page'\. /],
  ];
  for (const [given, reason] of refusals) {
    it(`says what is wrong with "${given.join(' ')}"`, async () => {
      const { lines, code } = await run(...(given.includes('--out') ? [] : ['--out', at('refused')]), ...given);
      assert.match(lines.join('\n'), reason);
      assert.equal(code, 1);
      await assert.rejects(readdir(at('refused')));
    });
  }
});
