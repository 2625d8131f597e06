import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readProfile } from '../../src/content/read-profile.js';
import { ShapeError } from '../../src/content/shape.js';

const profile = {
  schemaVersion: 1,
  organisation: 'Ziekenhuis Voorbeeld',
  department: 'Verloskunde',
  lines: [
    {
      label: 'Overdag',
      number: '+31201234567',
      display: '020 123 45 67',
      hours: '8 tot 17 uur',
      answeredBy: 'de assistente',
      kind: 'daytime',
    },
    { label: 'Nood', number: '112' },
  ],
  email: 'zorg@hospital.example',
  site: 'https://hospital.example',
};

test('keeps a whole profile as it is', () => assert.deepEqual(readProfile(profile), profile));

test('keeps a profile of a name only', () => {
  assert.deepEqual(readProfile({ schemaVersion: 1, organisation: 'A' }), { schemaVersion: 1, organisation: 'A' });
});

test('leaves behind what a profile has no place for', () => {
  const extra = {
    ...profile,
    $schema: 'https://x.example',
    script: 'alert(1)',
    lines: [{ label: 'a', number: '112', href: 'javascript:alert(1)' }],
  };
  assert.deepEqual(readProfile(extra), { ...profile, lines: [{ label: 'a', number: '112' }] });
});

const REFUSED: [change: object, sentence: string][] = [
  [{ schemaVersion: 2 }, 'schemaVersion should be 1'],
  [{ schemaVersion: '1' }, 'schemaVersion should be 1'],
  [{ organisation: undefined }, 'organisation should be text'],
  [{ organisation: { toString: 'x' } }, 'organisation should be text'],
  [{ lines: {} }, 'lines should be a list'],
  [{ lines: [null] }, 'lines[0] should be an object'],
  [{ lines: [{ label: 'a', number: 112 }] }, 'lines[0].number should be text'],
  [{ lines: [{ number: '112' }] }, 'lines[0].label should be text'],
  [
    { lines: [{ label: 'a', number: '112', kind: 'night' }] },
    'lines[0].kind should be "daytime" or "out-of-hours" or "emergency" or "peer-support" or "interpreter"',
  ],
  [{ email: ['a@b'] }, 'email should be text'],
  [{ site: 'x'.repeat(20_001) }, 'site should be text of at most 20000 characters'],
];

for (const [change, sentence] of REFUSED) {
  test(`refuses a profile because ${sentence}`, () => assert.throws(() => readProfile({ ...profile, ...change }), { message: sentence }));
}

test('reads any JSON value or says what is wrong with it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      try {
        readProfile(value);
      } catch (error) {
        assert.ok(error instanceof ShapeError && error.message.length > 10);
      }
    }),
  );
});
