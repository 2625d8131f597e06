import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WORST } from '../../scripts/bench/worst-files.js';
import { extendedPack, readExtension } from '../../src/content/read-extension.js';
import { readPack } from '../../src/content/read-pack.js';
import { readProfile } from '../../src/content/read-profile.js';
import type { Refuse } from '../../src/content/refuse-rows.js';

const readerOf = (by: 'src' | 'profile', file: object): ((value: unknown, refuse: Refuse) => unknown) => {
  if (by === 'profile') return readProfile;
  return extendedPack(file) === undefined ? readPack : readExtension;
};

describe('a file that is as much work as the limits allow', () => {
  for (const { name, by, file } of WORST) {
    it(`can be read, with nothing left out: ${name}`, () => {
      const refused: string[] = [];
      readerOf(by, file)(JSON.parse(JSON.stringify(file)), (problem) => refused.push(problem));
      assert.deepEqual(refused, []);
    });
  }
});
