import { MIDNIGHT, type Stretch } from './opening-hours.js';

/** A time of the clock: the midnight that ends a day is 24:00. */
const timeOf = (minutes: number): string => (minutes === MIDNIGHT ? '24:00' : new Date(minutes * 60_000).toISOString().slice(11, 16));

/** The hours of a day as digits, such as "08:00–12:00, 13:00–16:30". Stretches that touch are one; all around the clock is the whole day. */
export const writeHours = (stretches: readonly Stretch[]): string => {
  const joined: [opens: number, closes: number][] = [];
  for (const [opens, closes] of [...stretches].sort(([one], [other]) => one - other)) {
    const before = joined.at(-1);
    if (before?.[1] === opens) before[1] = closes;
    else joined.push([opens, closes]);
  }
  return joined.map((one) => (one[1] - one[0] < MIDNIGHT ? one : [0, MIDNIGHT]).map(timeOf).join('–')).join(', ');
};
