import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import profileSchema from '../../../schemas/profile.schema.json' with { type: 'json' };
import { PACK_ASKS } from '../../../src/generated/pack-ids.js';
import { checkFiles, type Files } from './check-files.js';

const textOf = (path: string): Promise<string> => readFile(path, 'utf8');

/** The files that content/README.md shows, each below a line with its path. */
const FOLDER: Files = Object.fromEntries(
  [...(await textOf('content/README.md')).matchAll(/^`(content\/[^`]+)`:\n\n```json\n([^]*?)^```$/gm)].map(([, path, sample]) => [
    path as string,
    sample,
  ]),
);

describe('what the guides show', () => {
  it('is a folder of content with nothing wrong', async () => {
    assert.ok(Object.keys(FOLDER).length > 15);
    assert.deepEqual((await checkFiles(FOLDER, 'content')).lines, ['No problems in content.']);
  });
});

describe('what a pack asks a hospital', () => {
  const asks = Object.values(PACK_ASKS).flat();

  it('is told to its editor in the guide, and named in the schema', async () => {
    const rows = (await textOf('docs/contact-card.md')).split('\n');
    for (const { id, title, ask } of asks) {
      assert.ok(
        rows.some((row) => row.startsWith(`| \`${id}\` `) && row.includes(title) && row.includes(ask)),
        id,
      );
      assert.ok(profileSchema.properties.here.description.includes(id), id);
    }
  });

  it('is listed for a profile that answers a part of it, with what to say', async () => {
    const line = { label: { nl: 'Poli', en: 'Clinic' }, number: '+31201234567', display: '020 123 45 67' };
    const profile = { schemaVersion: 1, organisation: 'A', lines: [line], here: { work: 'Ja.', other: 'Nee.' } };
    const { lines, code } = await checkFiles({ 'p.json': profile }, 'p.json', '--report');
    const waiting = asks.filter(({ id }) => id !== 'work');
    assert.equal(code, 0);
    assert.equal(lines.filter((one) => one.startsWith('p.json, here, ')).length, new Set(waiting.map(({ id }) => id)).size + 1);
    for (const { id, title, ask } of waiting)
      assert.ok(
        lines.some((one) => one.startsWith(`p.json, here, ${id}: not answered yet, "${title}"`) && one.endsWith(ask)),
        id,
      );
    assert.ok(lines.includes('p.json, here, other: no built-in pack asks this; right if a pack of yours does. (no problem)'));
  });
});
