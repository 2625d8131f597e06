import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Packed {
  files: { path: string }[];
}

describe('the README, as the page of the package', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' })) as [
    Packed,
  ];
  const paths = files.map(({ path }) => path);

  it('begins with how to install it', () => {
    assert.match(readme, /^# Nazorg\n\n```sh\nnpm install /);
  });

  it('links to files that the package has', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
    assert.ok(links.length > 20);
    assert.deepEqual(
      links.filter((link) => !paths.some((path) => path === link || path.startsWith(`${link}/`))),
      [],
    );
  });
});
