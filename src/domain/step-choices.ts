/** What steps of a course can differ by, as the attributes and fields are called, in the order in which a reader is asked. */
export const CHOICE_NAMES = ['situation', 'variant'] as const;

/** Name of a choice. */
export type ChoiceName = (typeof CHOICE_NAMES)[number];

/** What was chosen, or whom a step is for, by the names that the words give. A step that names none is for everybody. */
export type Chosen = { readonly [Name in ChoiceName]?: string | undefined };

/** What a text of an editor or a field says for some choices. */
export const readChosen = (texts: { readonly [name: string]: string | undefined }, names: readonly ChoiceName[] = CHOICE_NAMES): Chosen =>
  Object.fromEntries(names.map((name) => [name, texts[name]?.trim() || undefined]));

/** Whether a step is for somebody who chose so. */
export const isFor = (only: Chosen, chosen: Chosen): boolean =>
  CHOICE_NAMES.every((name) => chosen[name] === undefined || only[name] === undefined || only[name] === chosen[name]);
