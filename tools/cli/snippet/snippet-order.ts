import type { Profile } from '../../../src/content/profile.js';
import type { PackProse } from '../../../src/prose/pack-prose.js';

/** In which of the forms a widget is pasted. */
export type Form = 'plain' | 'element' | 'link';

/** What somebody wants to paste. Everything in it has been checked. */
export interface SnippetOrder {
  widget: string;
  form: Form;
  lang: string;
  pack: PackProse;
  /** What stands in the attributes, or in the query of a link. */
  options: Readonly<Record<string, string>>;
  headingLevel: number;
  sections: string;
  hidesSuperseded: boolean;
  /** What is known of the hospital, for the words of the widget: its profile, with what the order says in its place. */
  hospital: Partial<Profile>;
  /** The language of those words, where a profile says so. */
  hospitalLang: string | undefined;
  /** Whether each row of figures gets its picture in the HTML, for readers without script. */
  pictures: boolean;
  wordPress: boolean;
  /** Where the hospital keeps the pages that links lead to. */
  hosted: string;
  /** The script, for the element form. */
  script: { address: string; integrity: string; classic: boolean } | undefined;
}
