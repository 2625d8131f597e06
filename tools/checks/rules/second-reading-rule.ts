import type { CalendarDate } from '../../../src/domain/calendar-date.js';
import type { Readings } from '../../authoring/readings.js';

/** A reading is of a folder of words that is there, on a day that has been. */
export const secondReadingProblems = (place: string, { folders }: Readings, present: readonly string[], today: CalendarDate): string[] =>
  Object.entries(folders).flatMap(([folder, readings]) =>
    present.includes(folder)
      ? readings.filter(({ on }) => on > today).map(({ on }) => `${place}, ${folder}: a reading on ${on} is still to come.`)
      : [`${place}: there is no ${folder}; take its readings out.`],
  );

/** Folders of words that nobody but their authors read. */
export const unreadFolders = (place: string, { folders }: Readings, present: readonly string[]): string[] =>
  present.filter((folder) => (folders[folder] ?? []).length === 0).map((folder) => `${place}: ${folder} has no reading.`);
