import { answersAtNight, answersByDay } from '../content/answering-lines.js';
import { FOR_WORRIES } from '../content/line-kinds.js';
import { isSameLanguage } from '../content/match-language.js';
import { toOpeningWords } from '../domain/opening-words.js';
import { toPhoneLink } from '../domain/phone-link.js';
import type { HelpProse } from './help-prose.js';
import { languageMarks, saidIn } from './hospital-language.js';
import { filled, linesList, lineToProse, lineWords, type PhoneLine } from './phone-line-prose.js';
import type { ProseElement } from './prose-node.js';

/** Lines of the country for the hours at which none of the hospital's answers. */
export interface OtherLines {
  daytime: ProseElement;
  outOfHours: ProseElement;
}

/** What the details of a hospital stand among. */
export interface HospitalContext {
  /** Language of the words around them. */
  lang: string;
  /** Language of the hospital's own words, where somebody says which. */
  ownLang?: string | undefined;
  /** Language of the hospital itself: that in which its lines are answered. */
  home: string;
  /** What each kind of line is called in the language around it, and what is said of one by appointment. */
  kinds?: HelpProse['lines'];
  others?: OtherLines | undefined;
  /** The clock by which its lines are open. */
  timeZone?: string | undefined;
}

/** What a line is for, in the hospital's words or else in ours. */
const labelToProse = ({ label, kind }: PhoneLine, { lang, ownLang, home, kinds }: HospitalContext): ProseElement[] => {
  const said = label === undefined ? undefined : saidIn(label, lang, typeof label === 'string' ? ownLang : home);
  const ofHospital = said ? lineWords('label', said.words, languageMarks(said.lang, lang)) : [];
  return ofHospital.length > 0 ? ofHospital : lineWords('label', kind && kinds?.[kind]);
};

/** When somebody answers, in the hospital's words or else with the days as the language around them names them; whether by appointment; and who. */
const detailsOfLine = (line: PhoneLine, { lang, ownLang, kinds }: HospitalContext): ProseElement[] => {
  const { hours, openingHours, answeredBy, byAppointment } = line;
  const marks = languageMarks(ownLang, lang);
  const isInWords = filled(hours) !== undefined || openingHours === undefined;
  return [
    ...(isInWords ? lineWords('detail', hours, marks) : lineWords('detail', toOpeningWords(openingHours, lang))),
    ...(byAppointment === true ? lineWords('detail', kinds?.appointment) : []),
    ...lineWords('detail', answeredBy, marks),
  ];
};

const toItems = (lines: readonly PhoneLine[], context: HospitalContext): ProseElement[] =>
  lines
    .filter(({ number }) => filled(number))
    .map((line) => {
      const isTimed = context.timeZone !== undefined && line.openingHours !== undefined;
      return lineToProse(line, labelToProse(line, context), detailsOfLine(line, context), isTimed);
    });

/** Whether a line is for a reader of the words around it: an interpreter is for those who don't read the hospital's language. */
const isOffered = ({ kind }: PhoneLine, { lang, home }: HospitalContext): boolean => kind !== 'interpreter' || !isSameLanguage(lang, home);

/** The hospital's lines, and between them those of the country for the hours at which none of these answers. */
const withOtherLines = (lines: readonly PhoneLine[], context: HospitalContext): ProseElement[] => {
  const { others } = context;
  const callable = lines.filter(({ number, kind }) => FOR_WORRIES.has(kind) && toPhoneLink(number) !== undefined);
  return [
    ...(others && !callable.some(answersByDay) ? [others.daytime] : []),
    ...toItems(lines, context),
    ...(others && !callable.some(answersAtNight) ? [others.outOfHours] : []),
  ];
};

/** All lines, at any hour if those of the country are known. */
export const allLinesToProse = (lines: readonly PhoneLine[], context: HospitalContext): ProseElement[] =>
  withOtherLines(
    lines.filter((line) => isOffered(line, context)),
    context,
  );

/** The lines that somebody with worries about her health can call, at any hour if those of the country are known, and an interpreter. */
export const callLinesToProse = (lines: readonly PhoneLine[], context: HospitalContext): ProseElement[] => {
  const worried = lines.filter(({ kind }) => FOR_WORRIES.has(kind));
  const interpreters = lines.filter((line) => line.kind === 'interpreter' && isOffered(line, context));
  return linesList([...withOtherLines(worried, context), ...toItems(interpreters, context)]);
};

/** The lines that somebody can call who needs to talk. */
export const talkLinesToProse = (lines: readonly PhoneLine[], context: HospitalContext): ProseElement[] =>
  linesList(
    toItems(
      lines.filter(({ kind }) => kind === 'peer-support'),
      context,
    ),
  );
