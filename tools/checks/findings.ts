/**
 * The result of a check: problems, one sentence each; remarks, which need no change; and for
 * `--report` how easily each passage reads.
 */
export interface Findings {
  problems: string[];
  remarks?: string[];
  report: string[];
}

/** Only problems. */
export const onlyProblems = (problems: string[]): Findings => ({ problems, report: [] });

/** Several findings as one. */
export const mergeFindings = (all: readonly Findings[]): Required<Findings> => ({
  problems: all.flatMap(({ problems }) => problems),
  remarks: all.flatMap(({ remarks = [] }) => remarks),
  report: all.flatMap(({ report }) => report),
});

/** The same findings, each line after where it is. */
export const findingsIn = (place: string, { problems, remarks = [], report }: Findings): Findings => ({
  problems: problems.map((line) => `${place}${line}`),
  remarks: remarks.map((line) => `${place}${line}`),
  report: report.map((line) => `${place}${line}`),
});
