import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changedTitles, readSavedFile, toSavedFile, toWordsThen } from '../../../site/apps/build/files/saved-file.js';
import { readRules, toRules, type LineHours } from '../../../site/apps/build/hospital/line-hours.js';
import { isDialled, readTypedNumber } from '../../../site/apps/build/hospital/typed-number.js';
import { cleanProfile } from '../../../site/apps/build/hospital/clean-profile.js';
import { FIRST_DRAFT } from '../../../site/apps/build/state/draft.js';
import { change, redo, startHistory, undo } from '../../../site/apps/build/state/history.js';
import * as checks from '../../../site/apps/build/hospital/checks.js';
import { fieldFaults } from '../../../site/apps/build/hospital/field-faults.js';
import { WORDS } from '../../../site/apps/words/words.js';
import { toIsHoliday } from '../../../src/domain/public-holidays.js';
import { toOpeningState } from '../../../src/domain/opening-state.js';
import { toZoneClock } from '../../../src/domain/zone-clock.js';
import { h } from '../../../src/prose/prose-node.js';
import { checkProfile } from '../../../tools/checks/check-profile.js';

describe('going back', () => {
  it('takes back what was typed in one field as one step', () => {
    let history = startHistory(FIRST_DRAFT);
    for (const base of ['/n', '/na', '/naz']) history = change(history, { base }, 'base');
    history = change(history, { lang: 'en' });
    assert.equal(undo(history).now.base, '/naz');
    assert.equal(undo(undo(history)).now.base, FIRST_DRAFT.base);
    assert.equal(redo(undo(history)).now.lang, 'en');
    assert.equal(undo(startHistory(FIRST_DRAFT)).now, FIRST_DRAFT);
  });
});

describe('a saved file', () => {
  it('opens as it was saved', () => {
    const opened = readSavedFile(toSavedFile({ ...FIRST_DRAFT, lang: 'de', sections: ['tests'] }, { A: 'x' }));
    assert.ok(typeof opened === 'object');
    assert.deepEqual(opened.draft, { ...FIRST_DRAFT, lang: 'de', sections: ['tests'], ownPack: undefined, form: undefined });
    assert.deepEqual(opened.wordsThen, { A: 'x' });
  });

  for (const [what, content, said] of [
    ['no JSON', 'x', 'unknown'],
    ['another file', '{"schemaVersion":1}', 'unknown'],
    ['a profile', '{"schemaVersion":1,"organisation":"X"}', 'profile'],
    ['one of a newer site', '{"nazorgBuilder":99,"draft":{}}', 'newer'],
  ] as const) {
    it(`is refused when it is ${what}`, () => assert.equal(readSavedFile(content), said));
  }

  it('of an older site gets what it lacks', () => {
    const opened = readSavedFile('{"nazorgBuilder":1,"version":"0.0.9","draft":{"widget":"evil","lang":"xx","ownWords":[{"no":1}]}}');
    assert.ok(typeof opened === 'object');
    assert.deepEqual(opened.draft, FIRST_DRAFT);
    assert.equal(opened.version, '0.0.9');
  });

  it('of an older site keeps what stood below the widget', () => {
    const below = (draft: string): readonly string[] => {
      const opened = readSavedFile(`{"nazorgBuilder":1,"version":"0.1.0","draft":${draft}}`);
      return typeof opened === 'object' ? opened.draft.below : [];
    };
    assert.deepEqual(below('{"withCard":false}'), []);
    assert.deepEqual(below('{"withCard":true}'), ['contact-card']);
  });

  it('says which of our words changed since', () => {
    const question = (title: string, answer: string) => h('details', {}, h('summary', {}, h('h2', {}, title)), h('p', {}, answer));
    const then = toWordsThen([question('A?', 'een'), question('B?', 'twee')]);
    assert.deepEqual(changedTitles(then, toWordsThen([question('A?', 'een'), question('B?', 'anders'), question('C?', 'nieuw')])), [
      'B?',
      'C?',
    ]);
  });
});

describe('a line of the hospital', () => {
  for (const [typed, number, display] of [
    ['020 123 4567', '+31201234567', '020 123 4567'],
    ['(024) 361 47 88', '+31243614788', '(024) 361 47 88'],
    ['+31201234567', '+31201234567', undefined],
    ['112', '112', undefined],
    ['020', '020', undefined],
  ] as const) {
    it(`is typed as people write it: ${typed}`, () => assert.deepEqual(readTypedNumber(typed, 'NL'), { number, display }));
  }

  it('is told when it can’t be dialled', () =>
    assert.deepEqual(['112', '+31201234567', '02', '020', '+31', ''].map(isDialled), [true, true, false, false, false, false]));

  for (const hours of [
    { days: 'weekdays', from: '08:30', to: '16:00' },
    { days: 'daily', from: '09:00', to: '12:00' },
    { days: 'outside', from: '08:00', to: '17:00' },
    { days: 'always', from: '08:00', to: '17:00' },
    { days: 'none', from: '08:00', to: '17:00' },
  ] satisfies LineHours[]) {
    it(`says when somebody answers, and check agrees: ${hours.days}`, () => {
      assert.deepEqual(readRules(toRules(hours, 'NL'), 'NL'), hours);
      const lines = [{ number: '+31201234567', kind: 'out-of-hours' as const, openingHours: toRules(hours, 'NL') }];
      assert.deepEqual(checkProfile(cleanProfile({ ...FIRST_DRAFT.profile, organisation: 'X', lines }), '2026-12-05').problems, []);
    });
  }

  it('is closed on Christmas Day, when the line for the night answers all day', () => {
    const clock = toZoneClock('Europe/Amsterdam')!;
    const noon = Date.parse('2026-12-25T12:00:00+01:00');
    const isOpen = (days: 'weekdays' | 'outside'): boolean =>
      toOpeningState(toRules({ days, from: '08:00', to: '17:00' }, 'NL'), clock, noon, toIsHoliday('NL')).isOpen;
    assert.deepEqual([isOpen('weekdays'), isOpen('outside')], [false, true]);
  });

  it('is told when one for the night has the hours of an office, or a time is missing', () => {
    const faults = (kind: 'daytime' | 'out-of-hours', from: string): string[] => {
      const lines = [{ number: '+31201234567', kind, openingHours: toRules({ days: 'weekdays', from, to: '17:00' }, 'NL') }];
      return fieldFaults({ ...FIRST_DRAFT.profile, organisation: 'X', lines }, WORDS.nl, checks);
    };
    assert.deepEqual(faults('daytime', '08:00'), []);
    assert.deepEqual(faults('out-of-hours', '08:00'), [WORDS.nl.nightByDay]);
    assert.deepEqual(faults('daytime', ''), [WORDS.nl.missingTime]);
  });

  it('keeps hours that a file has and no choice writes', () =>
    assert.equal(readRules([{ dayOfWeek: ['Monday'], opens: '08:00', closes: '09:00' }], 'NL').days, 'file'));
});
