import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneFault } from '../../src/domain/hospital-zone.js';

const ROWS: [timeZone: string, country: string | undefined, fault: RegExp | undefined][] = [
  ['Europe/Amsterdam', undefined, undefined],
  ['Europe/Brussels', 'BE', undefined],
  ['europe/amsterdam', 'NL', undefined],
  ['America/Paramaribo', 'SR', undefined],
  ['America/Phoenix', 'US', undefined],
  ['Australia/Sydney', 'AU', undefined],
  ['Europe/Amsterdam', 'XX', undefined],
  ['Europe/Amsterdam', 'Nederland', undefined],
  ['America/Paramaribo', undefined, /^has no summer time, while NL has$/],
  ['Africa/Lagos', 'DE', /^has no summer time, while DE has$/],
  ['Europe/Amsterdm', undefined, /^isn't a time zone$/],
  ['Amsterdam', undefined, /^isn't a time zone$/],
  ['', undefined, /^isn't a time zone$/],
  ...['Etc/GMT-1', 'Etc/UTC', 'UTC', 'GMT', 'EST', 'CET', 'GB', 'EST5EDT'].map((name): [string, undefined, RegExp] => [
    name,
    undefined,
    /^isn't the name of a place$/,
  ]),
  // Some engines know no such zone, others take it for a clock.
  ['+01:00', undefined, /^(?:isn't a time zone|isn't the name of a place)/],
];

for (const [timeZone, country, fault] of ROWS) {
  test(`${fault ? 'refuses' : 'takes'} "${timeZone}" for a hospital in ${country ?? 'a country that is not named'}`, () => {
    if (fault) assert.match(zoneFault(timeZone, country) ?? '', fault);
    else assert.equal(zoneFault(timeZone, country), undefined);
  });
}
