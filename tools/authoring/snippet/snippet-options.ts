import type { Profile } from '../../../src/content/profile.js';
import type { PackProse } from '../../../src/prose/pack-prose.js';
import type { ProseNode } from '../../../src/prose/prose-node.js';

/** The form in which a widget is pasted. */
export type Form = 'plain' | 'element' | 'link' | 'frame';

/** A script of a page, by its address and, where it is known, its hash. */
export interface ScriptTag {
  address: string;
  integrity: string | undefined;
  classic: boolean;
}

/** What a snippet is written from. Everything in it has been checked. */
export interface SnippetOptions {
  widget: string;
  form: Form;
  lang: string;
  pack: PackProse;
  /** Words of the editor's own, in place of those of the pack. */
  words?: readonly ProseNode[] | undefined;
  /** Values of attributes, or of the query of a link. */
  settings: Readonly<Record<string, string>>;
  headingLevel: number;
  sections: string;
  hidesSuperseded: boolean;
  /** The hospital's profile, with the details of the command line in place of its own. */
  hospital: Partial<Profile>;
  /** The language of those words, where a profile names it. */
  hospitalLang: string | undefined;
  /** Whether each row of figures gets its picture in the HTML, for readers without script. */
  pictures: boolean;
  wordPress: boolean;
  /** The site with the pages that links lead to and frames show. */
  hosted: string;
  /** The script, for the element form. */
  script: ScriptTag | undefined;
}
