import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { problemsOf } from './check-files.js';
import { smallContent } from './small-content.js';

const readJson = async <Result>(file: string): Promise<Result> => JSON.parse(await readFile(file, 'utf8')) as Result;

describe('checking a folder with figures for professionals', () => {
  it('reads them as the build does', async () => {
    const evidence = await readJson<{ figures: { accordingTo: string }[] }>('content/evidence.json');
    const named = new Set(evidence.figures.map(({ accordingTo }) => accordingTo));
    const real = Object.entries(await readJson<object>('content/sources.json')).filter(([id]) => named.has(id));
    const sources = { ...(smallContent()['content/sources.json'] as object), ...Object.fromEntries(real) };
    const files = { ...smallContent(), 'content/sources.json': sources, 'content/evidence.json': evidence };
    assert.deepEqual(await problemsOf(files, 'content'), []);
    evidence.figures[0]!.accordingTo = 'rumour';
    assert.deepEqual(await problemsOf(files, 'content'), [
      'content/evidence.json, figures[0].accordingTo should be the id of a source with an address.',
    ]);
  });
});
