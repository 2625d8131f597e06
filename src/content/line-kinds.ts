/** What a telephone line can be for. A line of none of these is one of the day. */
export const LINE_KINDS = ['daytime', 'out-of-hours', 'emergency', 'peer-support', 'interpreter'] as const;

/** What a telephone line is for. */
export type LineKind = (typeof LINE_KINDS)[number];

/** The kinds of lines for somebody with worries about her health. */
export const FOR_WORRIES: ReadonlySet<LineKind | undefined> = new Set(['daytime', 'out-of-hours', 'emergency', undefined] as const);
