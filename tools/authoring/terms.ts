/** A fault, as a regular expression finds it. */
export interface Pattern {
  find: string;
  why: string;
}

/** Regular expressions: what asks for a call, and a sign to call for. A sentence with both says when to call. */
export interface Calling {
  call: string;
  sign: string;
}

/** `terms.json`: the words of each language for what the texts are about, and what may not stand in them. */
export interface Terms {
  concepts: Readonly<Record<string, Readonly<Record<string, { word: string; not?: readonly string[]; dutch?: string; note?: string }>>>>;
  languages: Readonly<
    Record<string, { weeks: string; dutchText?: string; patterns: readonly Pattern[]; counting: readonly Pattern[]; calling?: Calling }>
  >;
}
