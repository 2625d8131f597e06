import type { CalendarDate } from '../domain/calendar-date.js';
import { CHECK_HELP, runCheck } from './run-check.js';
import { runSnippet, SNIPPET_HELP } from './snippet/run-snippet.js';

/** What the command prints when asked for help. */
export const HELP = `${CHECK_HELP}\n${SNIPPET_HELP}`;

/** Where the command gets the day and the built scripts from, and where its lines go. */
export interface Surroundings {
  today: CalendarDate;
  /** The folder with the scripts for pages and their hashes. */
  builtFiles: string;
  write: (line: string) => void;
}

const HELPS: Readonly<Record<string, string>> = { check: CHECK_HELP, snippet: SNIPPET_HELP };

/** Runs the command with its arguments, and returns its exit code. Whatever it can't do, it says in a sentence. */
export const runNazorg = async (given: readonly string[], surroundings: Surroundings): Promise<0 | 1> => {
  const { write } = surroundings;
  const at = given.findIndex((word) => Object.hasOwn(HELPS, word));
  const command = given[at] ?? given.find((word) => !word.startsWith('-'));
  if (given.includes('--help') || given.includes('-h')) {
    write((command === undefined ? undefined : HELPS[command]) ?? HELP);
    return 0;
  }
  const refuse = (reason: string): 1 => {
    write(`${reason} "nazorg --help" says what it can do.`);
    return 1;
  };
  if (at < 0) return refuse(command === undefined ? 'Say what to do.' : `There is no command "${command}".`);
  const args = given.toSpliced(at, 1);
  const outcome = command === 'snippet' ? await runSnippet(args, surroundings) : await runCheck(args, surroundings);
  if (typeof outcome === 'string') return refuse(outcome);
  return outcome ?? 0;
};
