import { VERSION } from '../../src/base/version.js';
import type { CalendarDate } from '../../src/domain/calendar-date.js';
import { COMMAND } from '../checks/command.js';
import { HOSTED_HELP, runHosted } from './hosted/run-hosted.js';
import { CHECK_HELP, runCheck } from './run-check.js';
import { runSnippet, SNIPPET_HELP } from './snippet/run-snippet.js';
import { runVerify, VERIFY_HELP } from './verify/run-verify.js';

/** What the command prints when asked for help. */
export const HELP = `${CHECK_HELP}\n${SNIPPET_HELP}\n${HOSTED_HELP}\n${VERIFY_HELP}\n${COMMAND} help\n${COMMAND} version\n\nPrints this text, or the version.\n`;

/** Where the command gets the day and the built scripts from, and where its lines go. */
export interface Surroundings {
  today: CalendarDate;
  /** The folder with the scripts for pages and their hashes. */
  builtFiles: string;
  write: (line: string) => void;
}

interface Command {
  help: string;
  run: (given: readonly string[], surroundings: Surroundings) => Promise<0 | 1 | string | undefined>;
  /** The exit code of a refusal, where it isn't that of a finding. */
  refused?: 2;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { help: CHECK_HELP, run: runCheck },
  snippet: { help: SNIPPET_HELP, run: runSnippet },
  hosted: { help: HOSTED_HELP, run: runHosted },
  verify: { help: VERIFY_HELP, run: runVerify, refused: 2 },
};

/** Runs the command with its arguments, and returns its exit code. Whatever it can't do, it says in a sentence. */
export const runNazorg = async (given: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> => {
  const { write } = surroundings;
  const at = given.findIndex((word) => Object.hasOwn(COMMANDS, word));
  const first = given.find((word) => !word.startsWith('-'));
  const command = COMMANDS[given[at] ?? ''];
  const says = (...words: string[]): boolean => words.some((word) => given.includes(word) && (word.startsWith('-') || word === first));
  if (says('help', '--help', '-h')) {
    write(command?.help ?? HELP);
    return 0;
  }
  if (says('version', '--version') || (command === undefined && says('-v'))) {
    write(VERSION);
    return 0;
  }
  const refuse = (reason: string): 1 | 2 => {
    write(`${reason} "${COMMAND} help" says what it can do.`);
    return command?.refused ?? 1;
  };
  if (command === undefined) return refuse(first === undefined ? 'Say what to do.' : `There is no command "${first}".`);
  const outcome = await command.run(given.toSpliced(at, 1), surroundings);
  if (typeof outcome === 'string') return refuse(outcome);
  return outcome ?? 0;
};
