import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { choicesOf, DEFAULTS, directionOf, inAddress, mediaOf, needsDocument, timeOf, widthOf } from '../../.storybook/tools/choices.js';
import { setClock, TIMES } from '../../.storybook/tools/set-clock.js';
import { statusTable } from '../../.storybook/tools/status-table.js';

describe('the choices of the toolbar', () => {
  it('are the usual ones where nobody chose', () => {
    assert.deepEqual(choicesOf({}), { ...DEFAULTS, width: 'full' });
    assert.equal(needsDocument(choicesOf({})), false);
    assert.deepEqual(mediaOf(choicesOf({})), []);
  });

  it('follow the language in their direction, until one is chosen', () => {
    assert.equal(directionOf(choicesOf({ language: 'ar' })), 'rtl');
    assert.equal(directionOf(choicesOf({ language: 'ar', direction: 'ltr' })), 'ltr');
  });

  it('need a document of their own where they change all of it', () => {
    for (const chosen of [
      { host: 'bootstrap' },
      { script: 'off' },
      { clock: 'open' },
      { medium: 'paper' },
      { viewport: { value: 'w320' } },
    ])
      assert.ok(needsDocument(choicesOf(chosen)), JSON.stringify(chosen));
    for (const chosen of [{ language: 'ar' }, { scheme: 'dark' }, { brand: 'nhs' }, { density: 'dense' }])
      assert.ok(!needsDocument(choicesOf(chosen)), JSON.stringify(chosen));
  });

  it('say a width, a time, and paper with a preference beside it', () => {
    assert.equal(widthOf(choicesOf({ viewport: { value: 'w390' } })), 390);
    assert.equal(timeOf(choicesOf({ clock: 'holiday' })), TIMES.holiday);
    assert.deepEqual(mediaOf(choicesOf({ medium: 'paper', wish: 'forced-colors' })), ['print', 'forced-colors']);
  });

  it('go into an address as the catalogue reads it', () => {
    assert.match(inAddress(choicesOf({ language: 'tr' })), /^language:tr;direction:auto;/);
  });
});

describe('the clock of the catalogue', () => {
  afterEach(() => setClock(undefined));

  it('is set, goes on from there, and goes back', async () => {
    const real = Date.now();
    setClock(TIMES.closed);
    const start = Date.now();
    assert.equal(new Date().toISOString().slice(0, 16), '2026-12-01T21:00');
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(Date.now() > start);
    assert.equal(new Date('2026-02-03').getMonth(), 1);
    setClock(undefined);
    assert.ok(Math.abs(Date.now() - real) < 60_000);
  });
});

describe('the table of languages', () => {
  it('says of each pack how far it was checked, and never more', () => {
    const none = { reviewStatus: 'draft', reviewedBy: null, reviewedOn: null };
    const signed = { reviewStatus: 'reviewed', reviewedBy: 'A. Reader', reviewedOn: '2027-01-02' };
    assert.equal(
      statusTable({ one: { nl: signed, 'de-formal': none }, two: { nl: none } }),
      [
        '| language | one | two |',
        '| --- | --- | --- |',
        '| Dutch | reviewed, reviewed by A. Reader on 2027-01-02 | draft, not reviewed |',
        '| German, formal | draft, not reviewed | – |',
      ].join('\n'),
    );
  });
});
