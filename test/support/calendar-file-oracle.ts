import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';

/** An event as a calendar reads it. */
export interface ReadEvent {
  uid: string;
  summary: string;
  /** First day, and the day after the last. */
  start: string;
  end: string;
  stamp: string;
  isAllDay: boolean;
  transparency: string;
  privacy: string;
  /** Names of all its properties, in their order, in capitals. */
  properties: string[];
}

/** What ical.js reads in a calendar file. */
const readWithIcal = (file: string): ReadEvent[] =>
  new ICAL.Component(ICAL.parse(file) as never).getAllSubcomponents().map((component) => {
    const event = new ICAL.Event(component);
    const text = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
    return {
      uid: event.uid,
      summary: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      stamp: text('dtstamp'),
      isAllDay: event.startDate.isDate && event.endDate.isDate,
      transparency: text('transp'),
      privacy: text('class'),
      properties: component.getAllProperties().map(({ name }) => name.toUpperCase()),
    };
  });

/** What ts-ics reads in it. It tells no names of properties, so those are of the unfolded lines. */
const readWithTsIcs = (file: string): ReadEvent[] => {
  const [, ...written] = file.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n');
  return (convertIcsCalendar(undefined, file).events ?? []).map((event, index) => ({
    uid: event.uid,
    summary: event.summary,
    start: event.start.date.toISOString().slice(0, 10),
    end: event.end!.date.toISOString().slice(0, 10),
    stamp: event.stamp.date.toISOString().replace('.000', ''),
    isAllDay: event.start.type === 'DATE' && event.end!.type === 'DATE',
    transparency: event.timeTransparent ?? '',
    privacy: event.class ?? '',
    properties: (written[index] ?? '')
      .split('END:VEVENT')[0]!
      .split('\r\n')
      .filter(Boolean)
      .map((line) => /^[^:;]*/.exec(line)![0]),
  }));
};

/** What each of two parsers that share no code reads in a calendar file. */
export const readCalendarFile = (file: string): ReadEvent[][] => [readWithIcal(file), readWithTsIcs(file)];
