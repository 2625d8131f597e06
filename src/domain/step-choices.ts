/** What steps of a course can differ by, and what each can be. A step that names none is for everybody. */
export const CHOICES = {
  situation: ['after-one', 'tests-planned'],
  variant: ['expectant', 'medication', 'curettage'],
} as const;

/** Name of a choice, as its attribute, its field and its place in a pack are called. */
export type ChoiceName = keyof typeof CHOICES;

/** What was chosen, or whom a step is for. */
export type Chosen = { readonly [Name in ChoiceName]?: (typeof CHOICES)[Name][number] | undefined };

/** The names, in the order in which a reader is asked. */
export const CHOICE_NAMES = Object.keys(CHOICES) as ChoiceName[];

/** What a text of an editor or a field says for some choices; what nobody knows is left aside. */
export const readChosen = (texts: { readonly [name: string]: string | undefined }, names: readonly ChoiceName[] = CHOICE_NAMES): Chosen =>
  Object.fromEntries(names.map((name) => [name, CHOICES[name].find((known) => known === texts[name])]));

/** Whether a step is for somebody who chose so. */
export const isFor = (only: Chosen, chosen: Chosen): boolean =>
  CHOICE_NAMES.every((name) => chosen[name] === undefined || only[name] === undefined || only[name] === chosen[name]);
