import assert from 'node:assert/strict';
import { test } from 'node:test';
import { msg, str } from '@lit/localize';
import { toZoneClock } from '../../src/domain/zone-clock.js';
import { openingSentence } from '../../src/base/hours/opening-sentence.js';
import { inTimeZone, instantAt } from '../support/calendar-oracle.js';

const ZONE = 'Europe/Amsterdam';

const opensOn = (time: string, language: string): string =>
  inTimeZone(ZONE, () => {
    const [now, changes] = [instantAt('2026-12-20T12:00', ZONE), instantAt(time, ZONE)];
    return openingSentence({ isOpen: false, changes }, now, toZoneClock(ZONE)!, language, { msg, str }).words;
  });

test('numbers the first day of a month in French when a line opens on it', () => {
  assert.match(opensOn('2027-01-01T08:00', 'fr'), /vendredi 1er janvier om 08:00$/);
  assert.match(opensOn('2027-01-11T08:00', 'fr'), /lundi 11 janvier om 08:00$/);
});

test('leaves the first day of a month as it is in other languages', () => {
  assert.match(opensOn('2027-01-01T08:00', 'nl'), /vrijdag 1 januari om 08:00$/);
});

test('changes no day of the week and no time', () => assert.match(opensOn('2026-12-21T01:00', 'fr'), /lundi om 01:00$/));
