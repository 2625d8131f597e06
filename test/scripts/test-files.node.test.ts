import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runnerOf, testFiles, testsNear, testsOf } from '../../scripts/test/test-files.js';

const TESTS = [
  'test/domain/v-card.node.test.ts',
  'test/elements/faq-accordion.keyboard.browser.test.ts',
  'test/elements/faq-accordion.searching.browser.test.ts',
  'test/elements/faq-accordion-extra.browser.test.ts',
  'test/e2e/demo.e2e.test.ts',
  'test/base/before-script.node.test.ts',
];

const KEYBOARD = TESTS[1] as string;
const SEARCHING = TESTS[2] as string;

describe('the tests of a file', () => {
  const rows: [file: string, tests: string[]][] = [
    ['test/domain/v-card.node.test.ts', ['test/domain/v-card.node.test.ts']],
    ['src/domain/v-card.ts', ['test/domain/v-card.node.test.ts']],
    ['tools/domain/v-card.ts', ['test/domain/v-card.node.test.ts']],
    ['src/elements/faq-accordion/faq-accordion.ts', [KEYBOARD, SEARCHING]],
    ['src/elements/faq-accordion/faq-accordion-element.ts', [KEYBOARD, SEARCHING]],
    ['src/elements/faq-accordion/copy-link.ts', []],
    ['src/domain/other.ts', []],
    ['package.json', []],
  ];
  for (const [file, tests] of rows) it(`are found for ${file}`, () => assert.deepEqual(testsOf(file, TESTS), tests));

  it('are named when they are only near', () => {
    assert.deepEqual(testsNear('src/elements/faq-accordion/copy-link.ts', TESTS), [KEYBOARD, SEARCHING]);
    assert.deepEqual(testsNear('src/elements/faq-accordion/search/faq-search.ts', TESTS), [KEYBOARD, SEARCHING]);
    assert.deepEqual(testsNear('src/domain/other.ts', TESTS), ['test/domain/v-card.node.test.ts']);
  });

  it('have a runner each, by their names', async () => {
    const files = await testFiles();
    assert.ok(files.length > 100);
    for (const file of files) assert.ok(runnerOf(file), file);
  });
});
