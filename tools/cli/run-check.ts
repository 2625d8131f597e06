import { parseArgs } from 'node:util';
import { readCalendarDate, type CalendarDate } from '../../src/domain/calendar-date.js';
import { COMMAND } from '../checks/command.js';
import { checkPath } from './check-path.js';
import { mergeFindings } from '../checks/findings.js';
import { languageOfTag } from '../checks/language-of-tag.js';

/** What the command prints about `check`. */
export const CHECK_HELP = `${COMMAND} check FILE…

Checks what patients will read, and says in plain words what is wrong and where.

FILE is one of
  a pack              one language, as JSON (schemas/pack.schema.json)
  changes to a pack   what a hospital leaves out or adds (schemas/pack-extension.schema.json)
  a profile           a hospital's lines, addresses and colours (schemas/profile.schema.json)
  a saved page        HTML: what a CMS did to the widgets on it, and which form to use instead
  a style sheet       CSS that sets --nazorg- properties: names, values and contrast
  a folder            content in authored form, all languages, such as content/
  a file of words     in a language: faq.json, risk.json, timeline.json, contact.json, help.json,
                      general.json, glossary.json, synonyms.json or sources.json

Options
  --report            also print how easily each item reads, and of a profile which questions
                      of our packs still wait for your answer, with what to say
  --lang LANG         language of a file of words that isn't in a folder such as nl/
  --today DATE        the day to hold review dates against, such as 2026-12-05 (default: today)
  --help              this text

Ends with 0 when nothing is wrong, with 1 when something is. Changes and sends nothing.
`;

const closingLine = (problems: number, paths: readonly string[]): string =>
  problems === 0
    ? `No problems in ${paths.join(', ')}.`
    : `${problems === 1 ? '1 problem' : `${problems} problems`} in ${paths.join(', ')}.`;

const readArguments = (given: readonly string[]) =>
  parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      report: { type: 'boolean', default: false },
      lang: { type: 'string' },
      today: { type: 'string' },
    },
  });

/** Checks files and prints one line for each problem. Returns the exit code, or a sentence when there is nothing to check. */
export const runCheck = async (
  given: readonly string[],
  { today, write }: { today: CalendarDate; write: (line: string) => void },
): Promise<0 | 1 | string> => {
  let read;
  try {
    read = readArguments(given);
  } catch (error) {
    return `${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}.`;
  }
  const { values, positionals: paths } = read;
  if (paths.length === 0) return 'Say which file to check.';
  const day = values.today === undefined ? today : readCalendarDate(values.today);
  if (day === undefined) return `"${values.today ?? ''}" isn't a day; write it as 2026-12-05.`;
  const lang = values.lang === undefined ? undefined : languageOfTag(values.lang);
  if (lang === undefined && values.lang !== undefined) return `"${values.lang}" isn't the tag of a language; write it as nl or en.`;

  const { problems, remarks, report } = mergeFindings(await Promise.all(paths.map((path) => checkPath(path, { today: day, lang }))));
  if (values.report) report.forEach(write);
  problems.forEach(write);
  remarks.forEach((remark) => write(`${remark} (no problem)`));
  write(closingLine(problems.length, paths));
  return problems.length === 0 ? 0 : 1;
};
