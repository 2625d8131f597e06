import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Manifest {
  name: string;
  version: string;
  bin: Record<string, string>;
  devDependencies: Record<string, string>;
}

const { name, version, bin, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const binsOf = (dependency: string): string[] => {
  const { bin: own = {} } = JSON.parse(readFileSync(`node_modules/${dependency}/package.json`, 'utf8')) as { bin?: string | object };
  return typeof own === 'string' ? [dependency.split('/').at(-1) as string] : Object.keys(own);
};

/** What `npx` finds in this repository: anything else it would fetch from whoever took the name. */
const INSTALLED = new Set(Object.keys(devDependencies).flatMap(binsOf));

/** A command after `npx`, with the options before it: in a shell, in JSON, and as words of a list. */
const NPX = /\bnpx\b((?:['",[\s]+-[\w-]+)*)['",[\s]+([@\w./-]+)( -\S+)?/g;

const unsafeIn = (text: string): string[] =>
  [...text.matchAll(NPX)].flatMap(([written, options = '', command = '', taken]) => {
    if (!/^[@a-z]/.test(command) || INSTALLED.has(command)) return [];
    return command === name && /--no\b/.test(options) && taken === undefined ? [] : [written.replace(/\s+/g, ' ')];
  });

const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => /\.(?:[cm]?[jt]sx?|json|md|ya?ml|txt|po|pot|php|html|sh|conf|xlf)$/.test(file))
  .filter((file) => !/^(?:test\/tools\/cli\/npx\.node\.test\.ts|test\/e2e\/command\.e2e\.test\.ts|package-lock\.json)$/.test(file));

describe('a command that people copy', () => {
  const rows: [text: string, unsafe: string[]][] = [
    ['npx --no nazorg-widgets check x.json', []],
    ['npx nazorg-widgets check x.json', ['npx nazorg-widgets']],
    ['npx nazorg check x.json', ['npx nazorg']],
    ['npx --no nazorg check x.json', ['npx --no nazorg']],
    ['npx -y nazorg-widgets@0.1.0', ['npx -y nazorg-widgets@0.1.0']],
    // npm takes an option right after the name for its own.
    ['npx --no nazorg-widgets --help', ['npx --no nazorg-widgets --help']],
    ['npx tsx scripts/serve.ts', []],
    ['`npx --no nazorg-widgets …`; `npx` fetches nothing', []],
    ["execFileSync('npx', ['--no-install', 'lit-localize', 'build'])", []],
    ["execFileSync('npx', ['nazorg', 'check'])", ["npx', ['nazorg"]],
  ];
  for (const [text, unsafe] of rows) it(`is told apart: ${text}`, () => assert.deepEqual(unsafeIn(text), unsafe));

  it('runs nothing that somebody else could publish, in any file', () => {
    const found = files.flatMap((file) => unsafeIn(readFileSync(file, 'utf8')).map((written) => `${file}: ${written}`));
    assert.ok(files.length > 500, String(files.length));
    assert.deepEqual(found, []);
  });

  it('comes after the line that installs this version', () => {
    const guides = ['README.md', 'docs/check.md', 'docs/embedding.md'];
    for (const guide of guides) {
      const text = readFileSync(guide, 'utf8');
      assert.ok(text.includes(`npm install ./${name}-${version}.tgz`), guide);
    }
    const old = files.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');
    for (const file of old) {
      for (const [, other] of readFileSync(file, 'utf8').matchAll(/nazorg-widgets-(\d[\d.]*)\.tgz/g)) assert.equal(other, version, file);
    }
  });

  it('has the name of the package, and a short one within a project', () => {
    assert.deepEqual(Object.keys(bin).sort(), ['nazorg', name]);
    assert.equal(new Set(Object.values(bin)).size, 1);
  });
});
