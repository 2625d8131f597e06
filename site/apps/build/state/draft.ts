import type { Profile } from '../../../../src/content/profile.js';
import { DEFAULT_PACK, type PackName } from '../../../../src/generated/pack-names.js';
import type { PARTS } from '../../../../src/widgets.js';
import type { Form } from '../../../../tools/authoring/snippet/snippet-options.js';
import type { ProseNode } from '../../../../src/prose/prose-node.js';
import type { Tree } from '../../frame/frame-message.js';

export type Widget = keyof typeof PARTS;

/** Widgets that go with another one: when to call, with the weeks after, and whom. */
export const BELOW = ['aftercare-timeline', 'contact-card'] as const;
export type Below = (typeof BELOW)[number];

/** Whose words the widget shows. */
export type Content = 'built-in' | 'own-words' | 'own-pack';

/** The look of the hospital's page, as far as the editor gave it. */
export interface Page {
  css: string;
  /** What stands around the words on it. */
  around: readonly Tree[];
}

/** Everything that an editor chooses. It is what a saved file holds. */
export interface Draft {
  widget: Widget;
  content: Content;
  pack: PackName;
  lang: string;
  addressForm: 'informal' | 'formal';
  /** The sections to show, by their ids. None: all. */
  sections: readonly string[];
  /** The widget's own switches that are on, by the names of their attributes. */
  options: readonly string[];
  /** What stands below the widget, in this order. */
  below: readonly Below[];
  ownWords: readonly ProseNode[];
  /** The hospital's own pack, or its changes to a built-in one, with the name of its file. */
  ownPack: { name: string; file: unknown } | undefined;
  profile: Profile;
  page: Page;
  cms: string;
  /** The role or the text format in that CMS. */
  role: string;
  /** The form that the editor wants in place of the one that we would choose. */
  form: Form | undefined;
  base: string;
  hosted: string;
}

/** Where the builder starts: something that works, with a hospital that still has to be filled in. */
export const FIRST_DRAFT: Draft = {
  widget: 'faq-accordion',
  content: 'built-in',
  pack: DEFAULT_PACK,
  lang: 'nl',
  addressForm: 'informal',
  sections: [],
  options: [],
  below: BELOW,
  ownWords: [],
  ownPack: undefined,
  profile: { schemaVersion: 1, lang: 'nl', organisation: '', country: 'NL', timeZone: 'Europe/Amsterdam' },
  page: { css: '', around: [] },
  cms: 'unknown',
  role: '',
  form: undefined,
  base: '/nazorg',
  hosted: '',
};

/** The country of a hospital: where a profile names none, the one that widgets take. */
export const countryOf = ({ country = 'NL' }: Profile): string => country;

/** Whether a rule of opening hours has a time that an editor emptied. */
export const lacksTime = ({ opens, closes }: { opens?: string; closes?: string }): boolean => opens === '' || closes === '';

/** Whether anything of the hospital was filled in. Its country has a value from the start. */
export const hasHospital = ({ organisation, department, lines, email, site, address, pages }: Profile): boolean =>
  [organisation, department, email, site].some(Boolean) || [lines, address?.lines, pages].some((list) => (list?.length ?? 0) > 0);

/** Whether a hospital stands in as an example: one of the country where an editor starts, until anything else is known. */
export const isExampleShown = ({ profile }: Draft): boolean => !hasHospital(profile) && profile.country === FIRST_DRAFT.profile.country;

/** A profile without hours of which a time is still missing. */
const withWholeHours = ({ lines, ...profile }: Profile): Profile => ({
  ...profile,
  ...(lines
    ? {
        lines: lines.map(({ openingHours, ...line }) => (openingHours && !openingHours.some(lacksTime) ? { ...line, openingHours } : line)),
      }
    : {}),
});

/** What code says of the hospital: of one that nobody filled in, only that it is in another country. */
export const givenHospital = (draft: Draft): Partial<Profile> => {
  if (hasHospital(draft.profile)) return withWholeHours(draft.profile);
  const { country } = draft.profile;
  return isExampleShown(draft) || country === undefined ? {} : { country };
};
