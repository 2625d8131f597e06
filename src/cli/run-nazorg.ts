import { parseArgs } from 'node:util';
import { readCalendarDate, type CalendarDate } from '../domain/calendar-date.js';
import { checkPath } from './check-path.js';
import { mergeFindings } from './findings.js';
import { languageOfTag } from './language-of-tag.js';

/** What the command prints when asked for help. */
export const HELP = `nazorg check FILE…

Checks what patients will read, and says in plain words what is wrong and where.

FILE is one of
  a pack              one language, as JSON (schemas/pack.schema.json)
  changes to a pack   what a hospital leaves out or adds (schemas/pack-extension.schema.json)
  a profile           a hospital's lines, addresses and colours (schemas/profile.schema.json)
  a folder            content in authored form, all languages, such as content/
  a file of words     in a language: faq.json, risk.json, timeline.json, contact.json,
                      general.json, glossary.json or sources.json

Options
  --report            also print how easily each item reads
  --lang LANG         language of a file of words that isn't in a folder such as nl/
  --today DATE        the day to hold review dates against, such as 2026-12-05 (default: today)
  --help              this text

Ends with 0 when nothing is wrong, with 1 when something is. Changes and sends nothing.
`;

/** Where the command gets the day from, and where its lines go. */
export interface Surroundings {
  today: CalendarDate;
  write: (line: string) => void;
}

const closingLine = (problems: number, paths: readonly string[]): string =>
  problems === 0
    ? `No problems in ${paths.join(', ')}.`
    : `${problems === 1 ? '1 problem' : `${problems} problems`} in ${paths.join(', ')}.`;

const readArguments = (given: readonly string[]) =>
  parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      report: { type: 'boolean', default: false },
      lang: { type: 'string' },
      today: { type: 'string' },
    },
  });

/** Runs the command with its arguments, and returns its exit code. Prints one line for each problem. */
export const runNazorg = async (given: readonly string[], { today, write }: Surroundings): Promise<0 | 1> => {
  const refuse = (reason: string): 1 => {
    write(`${reason} "nazorg --help" says what can be checked.`);
    return 1;
  };
  let read;
  try {
    read = readArguments(given);
  } catch (error) {
    return refuse(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}.`);
  }
  const { values, positionals } = read;
  const [command, ...paths] = positionals;
  if (values.help) {
    write(HELP);
    return 0;
  }
  if (command !== 'check') return refuse(command === undefined ? 'Say what to do.' : `There is no command "${command}".`);
  if (paths.length === 0) return refuse('Say which file to check.');
  const day = values.today === undefined ? today : readCalendarDate(values.today);
  if (day === undefined) return refuse(`"${values.today ?? ''}" isn't a day; write it as 2026-12-05.`);
  const lang = values.lang === undefined ? undefined : languageOfTag(values.lang);
  if (lang === undefined && values.lang !== undefined) return refuse(`"${values.lang}" isn't the tag of a language; write it as nl or en.`);

  const { problems, report } = mergeFindings(await Promise.all(paths.map((path) => checkPath(path, { today: day, lang }))));
  if (values.report) report.forEach(write);
  problems.forEach(write);
  write(closingLine(problems.length, paths));
  return problems.length === 0 ? 0 : 1;
};
