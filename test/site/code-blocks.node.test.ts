import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tokenize } from '@csstools/css-tokenizer';
import { parseFragment } from 'parse5';
import { parse as parseSvelte } from 'svelte/compiler';
import ts from 'typescript';
import { parse as parseVue } from 'vue/compiler-sfc';
import { parseAllDocuments } from 'yaml';
import project from '../../package.json' with { type: 'json' };
import { codeBlocks } from '../../site/make/code-blocks.js';
import { WIDGETS } from '../../src/widgets.js';
import { checkFiles } from '../tools/cli/check-files.js';

const GUIDES = [
  'README.md',
  'CONTRIBUTING.md',
  'content/README.md',
  ...['docs', 'site/pages'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `${folder}/${path}`),
  ),
];

const BLOCKS = GUIDES.flatMap((guide) => codeBlocks(readFileSync(guide, 'utf8')).map((block) => ({ guide, ...block })));

const cssFaults = (code: string): string[] => {
  const faults: string[] = [];
  tokenize({ css: code }, { onParseError: ({ message }) => faults.push(message) });
  if ((code.match(/\{/g) ?? []).length !== (code.match(/\}/g) ?? []).length) faults.push('a brace is open');
  return faults;
};

const scriptFaults =
  (name: string) =>
  (code: string): string[] =>
    (ts.transpileModule(code, { fileName: name, reportDiagnostics: true }).diagnostics ?? []).map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    );

const shellFaults = (code: string): string[] => {
  const { stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' });
  const scripts = [...code.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  return [
    ...(stderr === '' ? [] : [stderr]),
    ...scripts.filter((name) => !(name in project.scripts)).map((name) => `there is no npm run ${name}`),
  ];
};

const htmlFaults = (code: string): string[] => {
  const faults: string[] = [];
  parseFragment(code, { onParseError: ({ code: fault }) => faults.push(fault) });
  // A tag that closes itself in HTML's own way, as Prettier writes it.
  return faults.filter((fault) => fault !== 'non-void-html-element-start-tag-with-trailing-solidus');
};

/** What is wrong with a block, by its language. Of a language that isn't here nothing is known. */
const CHECKS: Readonly<Record<string, (code: string) => string[]>> = {
  css: cssFaults,
  html: htmlFaults,
  js: scriptFaults('a.js'),
  ts: scriptFaults('a.ts'),
  tsx: scriptFaults('a.tsx'),
  json: (code) => {
    JSON.parse(code);
    return [];
  },
  sh: shellFaults,
  svelte: (code) => {
    parseSvelte(code, { modern: true });
    return [];
  },
  vue: (code) => parseVue(code).errors.map(({ message }) => message),
  yaml: (code) => parseAllDocuments(code).flatMap((document) => ('errors' in document ? document.errors.map(String) : [])),
};

/** Languages of blocks for which there is no program here that reads them. */
const UNCHECKED = ['text', 'txt', 'twig', 'typoscript'];

describe('a block of code in a guide', () => {
  for (const { guide, line, language, code } of BLOCKS.filter((block) => !UNCHECKED.includes(block.language)))
    it(`is ${language} without a fault: ${guide}, line ${line}`, () => {
      assert.deepEqual(CHECKS[language]?.(code), []);
    });

  it('is looked at: a wrong one is found, in each language', () => {
    const wrong = {
      css: 'a { b: c',
      html: '<p id=a id=b>',
      js: 'const = 1',
      ts: 'let a: = 1',
      tsx: '<A>',
      sh: 'if',
      vue: '<template><p></template>',
      yaml: 'a: [',
    };
    for (const [language, code] of Object.entries(wrong)) assert.notDeepEqual(CHECKS[language]?.(code), [], language);
    for (const language of ['json', 'svelte']) assert.throws(() => CHECKS[language]?.('{'), language);
    assert.deepEqual(CHECKS['sh']?.('npm run nothing'), ['there is no npm run nothing']);
  });
});

const WIDGET = new RegExp(`<(?:${WIDGETS.join('|')})[ >]|class="nazorg-(?:${WIDGETS.join('|')})[ "]`);

describe('HTML with a widget in a guide', () => {
  const widgets = BLOCKS.filter(({ language, code }) => language === 'html' && WIDGET.test(code) && !code.includes('…'));
  for (const { guide, line, code } of widgets)
    it(`is what check finds nothing wrong with: ${guide}, line ${line}`, async () => {
      const script = '<link rel="stylesheet" href="/nazorg/before-script.css"><script type="module" src="/nazorg/nazorg.nl.js"></script>';
      const page = `<!doctype html><html lang="nl"><head><title>A</title>${code.includes('/nazorg.') ? '' : script}</head><body><h1>A</h1>${code}</body></html>`;
      const { lines, code: exit } = await checkFiles({ 'page.html': page }, 'page.html');
      assert.equal(exit, 0, lines.join('\n'));
    });
});

describe('a pack, changes to one, or a profile in a guide', () => {
  const samples = BLOCKS.filter(({ language, code }) => language === 'json' && code.includes('"schemaVersion"'));
  for (const guide of ['README.md', 'docs/contact-card.md'])
    it(`stands in ${guide}`, () => assert.ok(samples.some((sample) => sample.guide === guide)));

  for (const { guide, line, code } of samples.filter((block) => block.guide !== 'content/README.md'))
    it(`has nothing wrong: ${guide}, line ${line}`, async () => {
      const { lines, code: exit } = await checkFiles({ 'sample.json': code }, 'sample.json');
      assert.equal(exit, 0, lines.join('\n'));
    });
});
