import type { Pack } from '../../src/content/pack.js';
import type { Profile } from '../../src/content/profile.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import type { SnippetOptions } from '../../tools/authoring/snippet/snippet-options.js';
import { writeSnippet } from '../../tools/authoring/snippet/write-snippet.js';

/** A widget with words of ours in it, as `nazorg-widgets snippet` writes it. */
export const liveWidget = (
  widget: string,
  pack: Pack,
  hospital: Profile,
  chosen: Partial<Pick<SnippetOptions, 'form' | 'headingLevel' | 'pictures' | 'sections' | 'settings'>> = {},
): string =>
  writeSnippet({
    widget,
    form: 'plain',
    lang: pack.lang,
    pack: toPackProse(pack),
    settings: {},
    headingLevel: 2,
    sections: '',
    hidesSuperseded: false,
    hospital,
    hospitalLang: hospital.lang,
    pictures: false,
    wordPress: false,
    hosted: '',
    script: undefined,
    ...chosen,
  });
