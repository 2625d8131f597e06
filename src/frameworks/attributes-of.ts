import type { LitElement } from 'lit';

/** A name of a property as its attribute: `headingLevel` becomes `heading-level`. */
type Kebab<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${Kebab<Rest>}`
  : Name;

/** The settings of a widget: its public fields, less what every element has. */
export type Setting<Widget> = {
  [Name in Exclude<keyof Widget, keyof LitElement>]: Widget[Name] extends (...given: never[]) => unknown ? never : Name;
}[Exclude<keyof Widget, keyof LitElement>] &
  string;

/** The attributes of a widget for a template that is checked: taken from the class, so that they can't go out of step. */
export type AttributesOf<Widget> = {
  [Name in Setting<Widget> as Kebab<Name>]?: Widget[Name] | (NonNullable<Widget[Name]> extends number ? `${number}` : never) | undefined;
};

type Pascal<Name extends string> = Name extends `${infer Word}-${infer Rest}` ? `${Capitalize<Word>}${Pascal<Rest>}` : Capitalize<Name>;

/** An event as components call what listens to it: `faq-accordion-toggle` becomes `onFaqAccordionToggle`. */
export type Handler<Event extends string> = `on${Pascal<Event>}`;
