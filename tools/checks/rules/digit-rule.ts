import { allLines, type Passage } from '../../authoring/passage.js';
import { typedDigits } from '../../authoring/typed-digits.js';

/** Reports digits in texts. Numbers are written once, among the figures, for every language. */
export const digitProblems = (passages: readonly Passage[]): string[] =>
  passages.flatMap((passage) =>
    allLines(passage).flatMap((line) =>
      typedDigits(line).map((digits) => `${passage.place}: "${digits}" is typed in the text; name a figure, such as {of}, instead.`),
    ),
  );
