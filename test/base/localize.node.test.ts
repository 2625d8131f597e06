import assert from 'node:assert/strict';
import { test } from 'node:test';
import { msg, str } from '@lit/localize';
import { inLanguage, offerWords } from '../../src/base/localize.js';

const clear = (): string => msg('Wissen', { id: 'clear' });
const from = (first: string): string => msg(str`Vanaf ${first}`, { id: 'dates-from' });
const unknown = (): string => msg('Iets nieuws', { id: 'not-translated-yet' });

offerWords('en', { templates: { clear: 'Clear', 'dates-from': str`From ${0}` } });
offerWords('de', { templates: { clear: 'Löschen' } });

test('speaks Dutch when nobody asks for a language', () => assert.equal(clear(), 'Wissen'));

test('speaks the language that is asked for', () => {
  assert.equal(inLanguage('en', clear), 'Clear');
  assert.equal(inLanguage('de', clear), 'Löschen');
});

test('fills values into the words of the language', () => {
  assert.equal(
    inLanguage('en', () => from('1 May')),
    'From 1 May',
  );
  assert.equal(from('1 mei'), 'Vanaf 1 mei');
});

test('speaks Dutch again afterwards', () => {
  inLanguage('en', clear);
  assert.equal(clear(), 'Wissen');
});

test('speaks each language in its turn when one stands inside another', () => {
  const spoken = inLanguage('en', () => [clear(), inLanguage('de', clear), inLanguage('nl', clear), clear()]);
  assert.deepEqual(spoken, ['Clear', 'Löschen', 'Wissen', 'Clear']);
});

test('speaks the outer language again after something failed', () => {
  const spoken = inLanguage('de', () => {
    assert.throws(
      () =>
        inLanguage('en', () => {
          throw new Error(clear());
        }),
      { message: 'Clear' },
    );
    return clear();
  });
  assert.deepEqual([spoken, clear()], ['Löschen', 'Wissen']);
});

for (const language of ['xx', '', 'auto', 'en-GB', '__proto__', 'constructor']) {
  test(`speaks Dutch when asked for "${language}", which it does not know`, () => assert.equal(inLanguage(language, clear), 'Wissen'));
}

test('speaks Dutch in a language whose words are not there yet, and the language once they are', () => {
  assert.equal(inLanguage('tr', clear), 'Wissen');
  offerWords('tr', { templates: { clear: 'Temizle' } });
  assert.equal(inLanguage('tr', clear), 'Temizle');
});

test('keeps the words it has when a language comes without', () => {
  offerWords('en', undefined);
  assert.equal(inLanguage('en', clear), 'Clear');
});

test('speaks Dutch where a language lacks the words', () => assert.equal(inLanguage('en', unknown), 'Iets nieuws'));

test('gives back what was made', () =>
  assert.deepEqual(
    inLanguage('en', () => ({ words: clear() })),
    { words: 'Clear' },
  ));

test('goes back to the outer language when the work goes on later', async () => {
  const later = inLanguage('en', async () => {
    const before = clear();
    await Promise.resolve();
    return [before, clear()];
  });
  assert.equal(clear(), 'Wissen');
  assert.deepEqual(await later, ['Clear', 'Wissen']);
});
