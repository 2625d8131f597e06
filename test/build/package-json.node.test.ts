import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Manifest {
  name: string;
  version: string;
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; dependencies?: Record<string, string>; integrity?: string; link?: boolean }>;
};

/** What npm installs with a package, by name. */
const installedWith = (names: readonly string[]): string[] =>
  names.flatMap((name) => [name, ...installedWith(Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}))]);

describe('the package', () => {
  it('brings Lit, and six packages at most', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    const names = new Set(installedWith(Object.keys(manifest.dependencies)));
    assert.deepEqual([...names].sort(), [
      '@lit-labs/ssr-dom-shim',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
    ]);
  });

  it('runs nothing while it is installed', () => {
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare', 'prepublish'];
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((script) => atInstall.includes(script)),
      [],
    );
  });

  it('is built without scripts of others', () => {
    assert.match(readFileSync('.npmrc', 'utf8'), /^ignore-scripts=true$/m);
  });

  it('is built from packages whose hash is known', () => {
    const unknown = Object.entries(packages).filter(([folder, { integrity }]) => folder !== '' && integrity === undefined);
    assert.deepEqual(unknown, []);
  });
});
