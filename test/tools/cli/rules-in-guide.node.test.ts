import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

test('the guide names every rule, and none that is gone', async () => {
  const files = await readdir('tools/checks/rules');
  const rules = files.filter((file) => file.endsWith('-rule.ts')).map((file) => file.replace('.ts', ''));
  const named = [...(await readFile('docs/check.md', 'utf8')).matchAll(/`([a-z-]+-rule)`/g)].map(([, rule = '']) => rule);
  assert.deepEqual([...new Set(named)].sort(), rules.sort());
});
