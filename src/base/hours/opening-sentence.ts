import type { msg as Msg, str as Str } from '@lit/localize';
import { toCalendarDate } from '../../domain/calendar-date.js';
import { toDateWriter } from '../../domain/date-writer.js';
import { closesSoon, type OpeningState } from '../../domain/opening-state.js';
import type { ZoneClock } from '../../domain/zone-clock.js';

/** What says words in the language of a widget. */
export interface Speech {
  msg: typeof Msg;
  str: typeof Str;
}

const DAY = 86_400_000;

/** "08:00", "maandag 08:00" or "maandag 7 december 08:00": never relative to today, so that it stays true until it changes. */
const momentOf = (instant: number, now: number, { timeZone, read }: ZoneClock, language: string): { day: string; time: string } => {
  const as = (options: Intl.DateTimeFormatOptions): string => toDateWriter(language, { ...options, timeZone })(instant);
  const date: Intl.DateTimeFormatOptions = instant - now < 6 * DAY ? {} : { day: 'numeric', month: 'long' };
  return {
    day: read(instant).date === read(now).date ? '' : as({ weekday: 'long', ...date }),
    time: as({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
};

/** What is known of a line now. */
export interface LineState extends OpeningState {
  /** Its hours of today, where they say more than when it opens or closes. */
  today?: string | undefined;
}

const sentenceOf = (state: OpeningState, now: number, clock: ZoneClock, language: string, { msg, str }: Speech): string => {
  const { isOpen, changes } = state;
  if (changes === undefined) return msg('bereikbaar', { id: 'hours-open', desc: 'After “Now”: a telephone line is open, day and night' });
  const { day, time } = momentOf(changes, now, clock, language);
  if (isOpen) {
    const until = day === '' || changes - now < DAY ? time : `${day} ${time}`;
    return closesSoon(state, now)
      ? msg(str`bereikbaar tot ${until}, dus nog even`, {
          id: 'hours-open-soon',
          desc: 'After “Now”: a telephone line is open for less than half an hour more, until a time. Calm: she may still call',
        })
      : msg(str`bereikbaar tot ${until}`, {
          id: 'hours-open-until',
          desc: 'After “Now”: a telephone line is open until a time, or a day and a time',
        });
  }
  return day === ''
    ? msg(str`Nu niet bereikbaar, wel vanaf ${time}`, { id: 'hours-opens', desc: 'A telephone line is closed and opens today at a time' })
    : msg(str`Nu niet bereikbaar, wel vanaf ${day} om ${time}`, {
        id: 'hours-opens-day',
        desc: 'A telephone line is closed and opens on a day (Monday, or Monday 7 December) at a time',
      });
};

/** The same with the hours of today, unless it is another day for the reader. */
const withToday = (words: string, today: string | undefined, now: number, clock: ZoneClock, { msg, str }: Speech): string =>
  today === undefined || toCalendarDate(new Date(now)) !== clock.read(now).date
    ? words
    : msg(str`${words}; vandaag ${today}`, {
        id: 'hours-today',
        desc: 'Whether a telephone line is open now, and its hours of today, such as “09:00–12:00, 13:00–16:30”',
      });

/** Whether a clock here says another time than the one there. */
const isElsewhere = (instant: number, { read }: ZoneClock): boolean => {
  const here = new Date(instant);
  return here.getHours() * 60 + here.getMinutes() !== read(instant).minutes;
};

/** What is said of a line now: a badge where it is open, and the words after it. */
export interface OpeningSentence {
  badge: string;
  words: string;
}

/**
 * Whether a line is open now, in a sentence without a full stop; of a line whose hours have run out there is nothing to say. Says whose clock
 * it goes by where the reader's differs.
 */
export const openingSentence = (state: LineState, now: number, clock: ZoneClock, language: string, speech: Speech): OpeningSentence => {
  const { msg, str } = speech;
  const badge = state.isOpen
    ? msg('Nu', { id: 'hours-now', desc: 'Badge of a telephone line that is open; words such as “open until 17:00” follow' })
    : '';
  const words = withToday(sentenceOf(state, now, clock, language, speech), state.today, now, clock, speech);
  if (state.changes === undefined || !isElsewhere(state.changes, clock)) return { badge, words };
  const there = msg(str`${words} (tijd van het ziekenhuis)`, {
    id: 'hours-there',
    desc: 'After when a telephone line is open: times are those of the hospital, for a reader in another time zone',
  });
  return { badge, words: there };
};
