import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { codeBlocks } from '../../site/make/code-blocks.js';

/** The lines that tsc alone understands. Those of Vue, Svelte and Angular have compilers of their own: `npm run test:frameworks`. */
const LINES = codeBlocks(readFileSync('docs/frameworks.md', 'utf8')).filter(
  ({ heading, language }) => /^tsx?$/.test(language) && heading !== 'Angular',
);

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  types: [],
  noEmit: true,
};

/** What the compiler says of a file that stands beside the package.json of this project, as in an app that has the built package. */
const faultsOf = (language: string, code: string): string[] => {
  const file = resolve(join('examples', `lines.${language}`));
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? code : readFile(name));
  host.getSourceFile = (name, ...given) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile(name, ...given);
  const program = ts.createProgram([file], OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('the lines of docs/frameworks.md', () => {
  for (const { heading, language, code } of LINES) {
    it(`have the right types: ${heading}: ${code.trim().split('\n').at(-1) ?? ''}`, () => {
      assert.deepEqual(faultsOf(language, code), []);
    });
  }

  it('are checked: a wrong one is refused', () => {
    const faults = faultsOf(
      'tsx',
      "import { FaqAccordion } from 'nazorg-widgets/react.js';\n<FaqAccordion onFaqAccordionToggle={({ id }) => id} headingLevel='x' items={[{ question: 1 }]} />;\n",
    );
    assert.equal(faults.length > 1, true, faults.join('\n'));
  });

  it('are all there: React, and a page without any framework', () => {
    assert.deepEqual([...new Set(LINES.map(({ heading }) => heading))].sort(), ['React', 'Without a framework']);
  });
});
