/** The ids that steps can name, by the name of their list. */
export type Choices = Readonly<Record<'situations' | 'ways', readonly string[]>>;

/** The ids of the situations and the ways of a course. */
export const choicesOf = (course: { situations?: readonly { id: string }[]; ways?: readonly { id: string }[] } = {}): Choices => ({
  situations: (course.situations ?? []).map(({ id }) => id),
  ways: (course.ways ?? []).map(({ id }) => id),
});

/** For a pack: its own lists can get longer. */
const addTo = (list: keyof Choices): string => `add it to ${list} with its label, or correct its name`;

/** For changes to a built-in pack, of which the lists stay as they are. */
export const chooseAmong =
  (choices: Choices) =>
  (list: keyof Choices): string =>
    choices[list].length === 0 ? 'leave it out' : `name one of ${choices[list].join(', ')}, or leave it out`;

/** Reports a step that names a situation or a way which the course doesn't have: nobody could choose it. */
export const choiceProblems = (
  steps: readonly { id: string; situation?: string | undefined; way?: string | undefined }[],
  { situations, ways }: Choices,
  advice = addTo,
): string[] =>
  steps.flatMap(({ id, situation, way }) => [
    ...(situation === undefined || situations.includes(situation)
      ? []
      : [`step ${id}: there is no situation "${situation}"; ${advice('situations')}.`]),
    ...(way === undefined || ways.includes(way) ? [] : [`step ${id}: there is no way "${way}"; ${advice('ways')}.`]),
  ]);
