import { html, nothing, type TemplateResult } from 'lit';
import type { Profile } from '../../../../src/content/profile.js';
import { LANGUAGES } from '../../../../src/generated/language-loaders.js';
import { selectField } from '../../fields/choice-fields.js';
import { countryName, languageName } from '../../words/names.js';
import type { LaterContext } from '../context.js';
import { countryOf } from '../state/draft.js';
import { languageIn, moveTo, zonesIn } from '../hospital/country.js';

const sorted = (names: readonly string[], nameOf: (one: string) => string, lang: string): { value: string; name: string }[] =>
  names.map((value) => ({ value, name: nameOf(value) })).sort((one, other) => one.name.localeCompare(other.name, lang));

const withHours = ({ lines = [] }: Profile): boolean => lines.some(({ openingHours }) => (openingHours?.length ?? 0) > 0);

/** Where the hospital is: numbers, the clock of its hours and the language of its names follow from that. */
export const countryFields = ({ draft, words, set, checks }: LaterContext): TemplateResult => {
  const { profile } = draft;
  const { lang = 'nl', timeZone = '' } = profile;
  const country = countryOf(profile);
  const put = (changes: Partial<Profile>): void => set({ profile: { ...profile, ...changes } });
  const languages = [...new Set([...LANGUAGES, languageIn(country), lang])];
  const zones = zonesIn(country);
  return html`
    <div class="beside">
      ${selectField({
        id: 'country',
        label: words.country,
        value: country,
        options: sorted(checks.COUNTRIES, (one) => countryName(one, words.lang), words.lang),
        onChoose: (chosen) => set({ profile: moveTo(chosen, profile, checks.readTypedNumber) }),
      })}
      ${selectField({
        id: 'profile-lang',
        label: words.profileLang,
        value: lang,
        options: languages.map((value) => ({ value, name: languageName(value), lang: value })),
        onChoose: (chosen) => put({ lang: chosen }),
      })}
    </div>
    ${
      withHours(profile) && zones.length !== 1
        ? selectField({
            id: 'time-zone',
            label: words.timeZone,
            value: timeZone,
            options: (zones.length > 0 ? zones : Intl.supportedValuesOf('timeZone')).map((zone) => ({
              value: zone,
              name: zone.replaceAll('_', ' '),
            })),
            onChoose: (chosen) => put({ timeZone: chosen }),
          })
        : nothing
    }
  `;
};
