/** What checking something found: problems, one sentence each, and for `--report` how easily each passage reads. */
export interface Findings {
  problems: string[];
  report: string[];
}

/** Only problems. */
export const onlyProblems = (problems: string[]): Findings => ({ problems, report: [] });

/** Several findings as one. */
export const mergeFindings = (all: readonly Findings[]): Findings => ({
  problems: all.flatMap(({ problems }) => problems),
  report: all.flatMap(({ report }) => report),
});

/** The same findings, each line after where it is. */
export const findingsIn = (place: string, { problems, report }: Findings): Findings => ({
  problems: problems.map((line) => `${place}${line}`),
  report: report.map((line) => `${place}${line}`),
});
