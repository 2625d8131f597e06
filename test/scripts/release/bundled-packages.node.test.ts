import assert from 'node:assert/strict';
import { it } from 'node:test';
import { packagesIn } from '../../../scripts/release/bundled-packages.js';

const rows: [what: string, modules: string[], folders: string[]][] = [
  ['our own module', ['/home/nazorg/dist/tsc/base/version.js', 'tools/cli/nazorg.ts'], []],
  ['a module of a package', ['/home/nazorg/node_modules/lit-html/lit-html.js'], ['node_modules/lit-html']],
  ['a module of a package with a scope', ['node_modules/@lit/localize/internal/str-tag.js'], ['node_modules/@lit/localize']],
  ['a package within a package', ['node_modules/jsdom/node_modules/parse5/index.js'], ['node_modules/jsdom/node_modules/parse5']],
  [
    'two modules of one package',
    ['node_modules/b/1.js', 'node_modules/a/1.js', 'node_modules/b/2.js'],
    ['node_modules/a', 'node_modules/b'],
  ],
];
for (const [what, modules, folders] of rows) it(`finds the packages of ${what}`, () => assert.deepEqual(packagesIn(modules), folders));
