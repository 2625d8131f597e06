import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { servedFiles } from '../../site/make/served-files.js';

describe('a schema on the site', () => {
  const schemasAt = (base?: string): [path: string, id: string][] =>
    servedFiles(base)
      .filter(({ path }) => path.startsWith('/schemas/'))
      .map(({ path, text }) => [path, (JSON.parse(text()) as { $id: string }).$id]);

  it('says the address that it is at, once the site has one', () => {
    const schemas = schemasAt('https://nazorg.hospital.example/widgets/');
    assert.equal(schemas.length, 3);
    for (const [path, id] of schemas) assert.equal(id, `https://nazorg.hospital.example/widgets${path}`);
  });

  it('says an address that no site can have until then', () => {
    for (const [, id] of schemasAt('https://nazorg-widgets.invalid')) assert.match(id, /^https:\/\/[a-z-]+\.invalid\/schemas\//);
  });
});
