import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';

interface Packed {
  files: { path: string; size: number }[];
  size: number;
  unpackedSize: number;
}

const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' })) as [Packed];
const paths = packed.files.map(({ path }) => path);
const read = (path: string): string => readFileSync(path, 'utf8');
const scripts = paths.filter((path) => path.startsWith('dist/') && path.endsWith('.js'));

/** Words that are in the code of a package however small it is made, with its licence and who has the rights. */
const SIGNS: readonly (readonly [name: string, sign: RegExp, notice: RegExp])[] = [
  ['lit-html', /litHtmlVersions/, /Google LLC.*BSD-3-Clause/],
  ['lit-element', /litElementVersions/, /Google LLC.*BSD-3-Clause/],
  ['@lit/reactive-element', /reactiveElementVersions/, /Google LLC.*BSD-3-Clause/],
  [
    '@lit/localize',
    /strTag["']? in |\bstrTag:/,
    /Google LLC.*BSD-3-Clause|Google LLC[^]*SPDX-License-Identifier: BSD-3-Clause|@lit\/localize .*BSD-3-Clause/,
  ],
  ['ajv', /no schema with key or ref/, /\bajv [\d.]+ \(MIT\)/],
  ['jsdom', /Not implemented: \$\{/, /\bjsdom [\d.]+ \(MIT\)/],
  ['parse5', /adoption agency|_err\(ERR\.|unexpected-null-character/, /\bparse5 [\d.]+ \(MIT\)/],
  ['libphonenumber-js', /country_calling_codes/, /\blibphonenumber-js [\d.]+ \(MIT\)/],
];

const packagesIn = (code: string): string[] => SIGNS.flatMap(([name, sign]) => (sign.test(code) ? [name] : []));

/** What of a file has no notice: packages in it, and where their licences are. */
const unnoticedIn = (path: string, code: string): string[] => {
  const found = SIGNS.filter(([, sign, notice]) => sign.test(code) && !notice.test(code)).map(([name]) => name);
  const [, place] = /\/\*! [^*]*?([\w/]*licenses\.txt) \*\/\s*$/.exec(code) ?? [];
  return [...found, ...(place === undefined ? ['where the licences are'] : [])].map((what) => `${path}: ${what}`);
};

const licensesOf = (path: string): string =>
  /^dist\/(?:cdn|cli)\//.test(path) ? join(path.split('/').slice(0, 2).join('/'), 'licenses.txt') : 'dist/cdn/licenses.txt';

describe('the published files', () => {
  it('say whose code is in them, each of them', () => {
    assert.ok(scripts.length > 100, String(scripts.length));
    assert.deepEqual(
      scripts.flatMap((path) => unnoticedIn(path, read(path))),
      [],
    );
  });

  it('would be found without a notice', () => {
    const code = read('dist/cdn/nazorg.nl.js').replace(/\/\*! .*\*\/\s*$/, '');
    assert.deepEqual(
      unnoticedIn('x.js', code).map((line) => line.replace('x.js: ', '')),
      ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize', 'where the licences are'],
    );
  });

  it('hold a sign of every package that is looked for', () => {
    const found = new Set(scripts.flatMap((path) => packagesIn(read(path))));
    assert.deepEqual([...found].sort(), SIGNS.map(([name]) => name).sort());
  });

  it('have the licences of these packages beside them, word for word', () => {
    for (const path of scripts)
      for (const name of packagesIn(read(path))) {
        const text = read(`node_modules/${name}/LICENSE${name === 'jsdom' ? '.txt' : ''}`).trim();
        assert.ok(read(licensesOf(path)).includes(text), `${name} in ${path}`);
      }
  });

  it('have a bill of materials that names the same packages', () => {
    const named = (path: string): string[] =>
      (JSON.parse(read(path)) as { components: { name: string }[] }).components.map(({ name }) => name).sort();
    const onPages = scripts.filter((path) => path.startsWith('dist/cdn/')).flatMap((path) => packagesIn(read(path)));
    assert.deepEqual(named('dist/cdn/sbom.cdx.json'), [...new Set(onPages)].sort());
    const all = named('dist/sbom.cdx.json');
    for (const [name] of SIGNS) assert.ok(all.includes(name), name);
    for (const name of ['lit', '@lit-labs/ssr-dom-shim', '@types/trusted-types']) assert.ok(all.includes(name), name);
  });

  it('hold no source map, and ask for none', () => {
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.js.map') || (path.startsWith('dist/') && /\n\/\/# sourceMappingURL=\S+\s*$/.test(read(path)))),
      [],
    );
  });

  it('weigh no more than they did', () => {
    assert.ok(packed.size < 5_100_000, `${packed.size} bytes packed`);
    assert.ok(packed.unpackedSize < 19_500_000, `${packed.unpackedSize} bytes unpacked`);
  });

  it('have a licence, guides and what a security officer looks for', () => {
    for (const path of [
      'LICENSE',
      'LICENSE-CONTENT',
      'SECURITY.md',
      'CHANGELOG.md',
      'docs/releases.md',
      'dist/sbom.cdx.json',
      'dist/cdn/sbom.cdx.json',
    ])
      assert.ok(paths.includes(path), path);
    assert.deepEqual(
      paths.filter((path) => basename(path).startsWith('.') || dirname(path).includes('node_modules')),
      [],
    );
  });
});
