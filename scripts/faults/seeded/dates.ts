import type { Fault } from '../fault.js';

const CALENDAR_DATE = 'test/domain/calendar-date.node.test.ts';
const CALENDAR_FILE = 'test/domain/calendar-file.node.test.ts';
const OPENING_STATE = 'test/domain/opening-state.node.test.ts';

/** A date, an hour or a calendar is wrong. */
export const DATES: readonly Fault[] = [
  {
    what: 'a day counts from the next one',
    file: 'src/domain/day-span.ts',
    find: 'from: addDays(start, fromDay)',
    change: 'from: addDays(start, fromDay + 1)',
    detectors: ['test/domain/day-span.node.test.ts'],
  },
  {
    what: 'a span ends a day early',
    file: 'src/domain/day-span.ts',
    find: 'addDays(start, toDay)',
    change: 'addDays(start, toDay - 1)',
    detectors: ['test/domain/day-span.node.test.ts'],
  },
  {
    what: 'the clock of the reader moves a date',
    file: 'src/domain/calendar-date.ts',
    find: 'Date.parse(`${date}T00:00:00Z`)',
    change: 'Date.parse(`${date}T00:00:00`)',
    detectors: [CALENDAR_DATE, 'test/domain/calendar-in-time-zones.node.test.ts'],
  },
  {
    what: '30 February becomes 2 March',
    file: 'src/domain/calendar-date.ts',
    find: 'return new Date(time).toISOString().slice(0, 10) === trimmed ? trimmed : undefined;',
    change: 'return new Date(time).toISOString().slice(0, 10);',
    detectors: [CALENDAR_DATE],
  },
  {
    what: 'an event in a calendar ends a day early',
    file: 'src/domain/calendar-file.ts',
    find: 'basic(addDays(last, 1))',
    change: 'basic(last)',
    detectors: [CALENDAR_FILE],
  },
  {
    what: 'a calendar says that the days are taken',
    file: 'src/domain/calendar-file.ts',
    find: "['TRANSP', 'TRANSPARENT'],",
    change: '',
    detectors: [CALENDAR_FILE],
  },
  {
    what: 'a calendar that others see shows the event',
    file: 'src/domain/calendar-file.ts',
    find: "['CLASS', 'PRIVATE'],",
    change: '',
    detectors: [CALENDAR_FILE],
  },
  {
    what: 'a reminder comes after the day',
    file: 'src/domain/calendar-file.ts',
    find: "'-PT15H'",
    change: "'PT15H'",
    detectors: [CALENDAR_FILE],
  },
  {
    what: 'a day to come is taken for a slip no more',
    file: 'src/domain/unlikely-day.ts',
    find: "if (later > 0) return 'to-come';",
    change: '',
    detectors: ['test/domain/unlikely-day.node.test.ts'],
  },
  {
    what: 'month and day change places',
    file: 'src/domain/typed-date.ts',
    find: "[year, month.padStart(2, '0'), day.padStart(2, '0')]",
    change: "[year, day.padStart(2, '0'), month.padStart(2, '0')]",
    detectors: ['test/elements/aftercare-timeline.dates.browser.test.ts'],
  },
  {
    what: 'hours after midnight are forgotten',
    file: 'src/domain/opening-state.ts',
    find: 'let day = -1;',
    change: 'let day = 0;',
    detectors: [OPENING_STATE],
  },
  {
    what: 'a line closes soon all day long',
    file: 'src/domain/opening-state.ts',
    find: 'const SOON = 30 * 60_000;',
    change: 'const SOON = 30 * 60_000_000;',
    detectors: [OPENING_STATE, 'test/elements/contact-card.hours.browser.test.ts'],
  },
  {
    what: 'the dates of a reader stay after she emptied the form',
    file: 'src/elements/aftercare-timeline/aftercare-timeline-element.ts',
    find: 'this.day = this.givenDay = this.note = undefined;\n    this.chosen',
    change: 'this.note = undefined;\n    this.chosen',
    detectors: ['test/elements/aftercare-timeline.dates.browser.test.ts'],
  },
];
