import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from './check-files.js';
import { smallContent, spoiledContent } from './small-content.js';

const FIGURES = 'content/figures.json';

const withMore = (path: string, more: object): Record<string, unknown> => {
  const files = smallContent();
  return { ...files, [path]: { ...(files[path] as object), ...more } };
};

const WEEKS = { weeks: { value: 3, unit: 'weeks', accordingTo: ['study'] } };

describe('figures and sources that nothing uses', () => {
  it('finds a figure that no text, row or step names', async () =>
    assert.deepEqual(await problemsOf(withMore(FIGURES, WEEKS), 'content'), [
      'content/figures.json: nothing shows "weeks"; name it in a text, or take it out.',
    ]));

  it('takes a figure of a step, and of the words of one pack in one language', async () => {
    const step = spoiledContent('content/shared/pack.json', '{"id":"later","facts":[]', '{"id":"later","facts":[],"span":{"to":"weeks"}');
    assert.deepEqual(await problemsOf({ ...step, [FIGURES]: withMore(FIGURES, WEEKS)[FIGURES] }, 'content'), []);
    const words = spoiledContent('content/small/nl/faq.json', 'Het komt vaak voor.', 'Het komt na {weeks} weken voor.');
    assert.deepEqual(await problemsOf({ ...words, [FIGURES]: withMore(FIGURES, WEEKS)[FIGURES] }, 'content'), []);
  });

  it('finds a source from which nothing was taken, and takes that of a pack or a country', async () => {
    const rumour = { rumour: { title: 'Heard', publisher: 'Somebody', published: '2020' } };
    const files = withMore('content/sources.json', rumour);
    assert.deepEqual(await problemsOf(files, 'content'), [
      'content/sources.json: nothing names "rumour"; name it where something comes from it, or take it out.',
    ]);
    const ofCountry = { NL: { emergency: '112', accordingTo: ['rumour'] } };
    assert.deepEqual(await problemsOf({ ...files, 'content/countries.json': ofCountry }, 'content'), []);
  });

  it('finds a source of a country that is not on the list', async () => {
    const files = { ...smallContent(), 'content/countries.json': { NL: { emergency: '112', accordingTo: ['rumour'] } } };
    assert.deepEqual(await problemsOf(files, 'content'), [
      'content/countries.json, NL: there is no source "rumour"; add it to the sources, or correct its name.',
    ]);
  });

  it('says nothing of them while a file cannot be read', async () => {
    const { 'content/small/nl/faq.json': _left, ...files } = withMore(FIGURES, WEEKS);
    const problems = await problemsOf(files, 'content');
    assert.deepEqual(
      problems.filter((problem) => problem.includes('nothing shows')),
      [],
    );
  });
});
