/** A sentence for the editor when the day has passed by which something should have been checked again. */
export const dueProblems = (what: string, reviewDue: string | null | undefined): string[] =>
  reviewDue && reviewDue < new Date().toISOString().slice(0, 10)
    ? [`${what} should have been checked again by ${reviewDue}; "nazorg-widgets check" says more.`]
    : [];
