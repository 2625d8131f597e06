import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv, type AnySchemaObject } from 'ajv';
import type { Package } from '../../../scripts/release/read-package.js';
import { toBom } from '../../../scripts/release/to-bom.js';

const RES = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const schema = (name: string): AnySchemaObject => ({
  ...(JSON.parse(readFileSync(`${RES}/${name}.SNAPSHOT.schema.json`, 'utf8')) as object),
  $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
});

/** The published schema of CycloneDX: https://cyclonedx.org/docs/1.6/json/ */
const isBom = new Ajv({ strict: false, validateFormats: false })
  .addSchema(schema('spdx'))
  .addSchema(schema('jsf-0.82'))
  .compile(schema('bom-1.6'));

const PRODUCT = { name: 'ours', version: '1.0.0', license: '(MIT AND CC-BY-4.0)' };

const pack = (folder: string, version: string, dependencies: string[] = []): Package => ({
  folder,
  name: folder.replace(/^.*node_modules\//, ''),
  version,
  license: 'MIT',
  texts: [],
  sha512: 'ab'.repeat(64),
  dependencies,
});

const used = [
  { used: pack('node_modules/reader', '2.0.0', ['@some/parser']), places: ['inside the command'] },
  { used: pack('node_modules/@some/parser', '7.0.0'), places: ['inside the command'] },
  { used: pack('node_modules/reader/node_modules/@some/parser', '6.0.0', ['absent']), places: ['inside the command'] },
];

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string };
  components: { purl: string; licenses: { expression: string }[]; properties: { value: string }[]; hashes: { content: string }[] }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

describe('the bill of materials', () => {
  const text = toBom(PRODUCT, used);
  const bom = JSON.parse(text) as Bom;

  it('has the form of CycloneDX 1.6', () => {
    assert.ok(isBom(bom), JSON.stringify(isBom.errors));
    assert.equal(isBom({ ...bom, bomFormat: 'other' }), false);
  });

  it('has each package with its address, licence, hash and place', () => {
    assert.deepEqual(
      bom.components.map(({ purl }) => purl),
      ['pkg:npm/%40some/parser@6.0.0', 'pkg:npm/%40some/parser@7.0.0', 'pkg:npm/reader@2.0.0'],
    );
    const [first] = bom.components;
    assert.deepEqual(
      [first?.licenses, first?.hashes[0]?.content, first?.properties[0]?.value],
      [[{ expression: 'MIT' }], 'ab'.repeat(64), 'inside the command'],
    );
  });

  it('takes the nearest package of a name for what another depends on', () => {
    const { dependsOn } = bom.dependencies.find(({ ref }) => ref === 'pkg:npm/reader@2.0.0') ?? {};
    assert.deepEqual(dependsOn, ['pkg:npm/%40some/parser@6.0.0']);
  });

  it('is the same whatever the order and the time', () => {
    assert.equal(toBom(PRODUCT, used.toReversed()), text);
    assert.deepEqual([bom.serialNumber, bom.metadata.timestamp], [undefined, undefined]);
  });
});
