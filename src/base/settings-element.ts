import type { PropertyDeclarations } from 'lit';
import { WordsFirstElement } from './words-first-element.js';

/** The settings that every widget has, as attributes and as properties. */
export abstract class SettingsElement extends WordsFirstElement {
  static override readonly properties: PropertyDeclarations = {
    pack: {},
    src: {},
    profile: {},
    addressForm: { attribute: 'address-form' },
    headingLevel: { attribute: 'heading-level' },
    superseded: {},
  };

  /**
   * Which built-in pack the widget shows: `recurrent-miscarriage`, as a tag does that says nothing, or `miscarriage`. Beside `src`:
   * which one stands in for a file that can't be had. A name that is unknown shows no pack.
   */
  pack: string | undefined;

  /** Address of a hospital's own pack (JSON) to show instead. When it can't be had, the widget says whom to call. */
  src: string | undefined;

  /** Address of the hospital's profile (JSON). A `<meta name="nazorg-profile">` gives it once for the whole page. */
  profile: string | undefined;

  /** How the reader is addressed: `informal` (je) or `formal` (u). Languages without the difference ignore it. */
  addressForm: 'informal' | 'formal' | undefined;

  /** Level of the highest heading of a pack, 1 to 6; left out: one below the nearest heading before it. Gives bare summaries of an author a heading. */
  headingLevel: number | undefined;

  /** `hide` leaves out what newer guidance contradicts, instead of showing it with a note. */
  superseded: 'hide' | undefined;
}
