/** What steps can name, by the name of its list. */
export type Choices = Readonly<Record<'situations' | 'ways', readonly { id: string }[] | undefined>>;

/** Reports a step that names a situation or a way which the course doesn't have: nobody could choose it. */
export const choiceProblems = (
  steps: readonly { id: string; situation?: string | undefined; way?: string | undefined }[],
  { situations = [], ways = [] }: Choices,
): string[] =>
  steps.flatMap(({ id, situation, way }) =>
    [
      { what: 'situation', list: 'situations', value: situation, known: situations },
      { what: 'way', list: 'ways', value: way, known: ways },
    ]
      .filter(({ value, known }) => value !== undefined && !known.some((one) => one.id === value))
      .map(
        ({ what, list, value }) =>
          `step ${id}: there is no ${what} "${value ?? ''}"; add it to ${list} with its label, or correct its name.`,
      ),
  );
