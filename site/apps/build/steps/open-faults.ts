import { html, nothing, type TemplateResult } from 'lit';
import { contrastFaults } from '../../../../tools/checks/rules/brand-rule.js';
import { readBase, readHosted } from '../../../../tools/authoring/snippet/script-address.js';
import { fill } from '../../words/words.js';
import { isHex } from '../brand/is-hex.js';
import { belowOf, formOf } from '../code/to-snippet-options.js';
import type { LaterContext, Step } from '../context.js';
import { fieldFaults } from '../hospital/field-faults.js';
import { wordFaults } from '../own-words/word-faults.js';
import { BELOW, FIRST_DRAFT, hasHospital } from '../state/draft.js';
import { profileProblems } from './hospital-step.js';

/** Something that is still wrong, and the step where it can be mended. */
export interface OpenFault {
  step: Step;
  said: string;
}

const inContent = ({ draft, words }: LaterContext): string[] => {
  const { content, widget, ownWords, ownPack, lang, profile, below } = draft;
  const shown: readonly string[] = [widget, ...belowOf(draft)];
  return [
    ...(content === 'own-words' && wordFaults(ownWords, lang, words).length > 0 ? [words.wordsWrong] : []),
    ...(content === 'own-pack' && ownPack === undefined ? [words.packMissing] : []),
    ...(content === 'built-in' && widget === 'faq-accordion' && !below.includes('aftercare-timeline') ? [words.noCall] : []),
    ...(BELOW.some((one) => shown.includes(one)) ? [] : [words.noNumbers]),
    ...(content === 'built-in' && profile.country !== FIRST_DRAFT.profile.country ? [words.dutchRules] : []),
  ];
};

const inHospital = (context: LaterContext): string[] => {
  const { draft, words, checks } = context;
  if (!hasHospital(draft.profile)) return [words.hospitalMissing];
  const faults = fieldFaults(draft.profile, words, checks);
  return faults.length > 0 || profileProblems(context).length === 0 ? faults : [words.profileWrong];
};

const inBrand = ({ draft, ui, words }: LaterContext): string[] => {
  const brand = { ...draft.profile.brand };
  const isWrong =
    (brand.action !== undefined && !isHex(brand.action)) ||
    (['light', 'dark'] as const).some((scheme) => contrastFaults(scheme, brand).length > 0);
  return [...(isWrong ? [words.brandWrong] : []), ...(draft.page.css !== '' && ui.faint.length > 0 ? [words.pageWrong] : [])];
};

const inPlace = ({ draft, words }: LaterContext): string[] => {
  const form = formOf(draft);
  const needsPages = form === 'link' || form === 'frame';
  return [
    ...(form !== 'frame' && readBase(draft.base) === undefined ? [words.badBase] : []),
    ...(needsPages && readHosted(draft.hosted) === undefined ? [words.hostedMissing] : []),
  ];
};

/** Everything that an editor was told and hasn't mended yet. */
export const openFaults = (context: LaterContext): OpenFault[] =>
  Object.entries({ content: inContent(context), hospital: inHospital(context), brand: inBrand(context), place: inPlace(context) }).flatMap(
    ([step, sentences]) => sentences.map((said) => ({ step: step as Step, said })),
  );

/** The list of it, before the code: nobody pastes a number that can't be dialled without having read so. */
export const openFaultList = (faults: readonly OpenFault[], { words, show, focus }: LaterContext): TemplateResult | typeof nothing => {
  if (faults.length === 0) return nothing;
  return html`
    <section aria-labelledby="open-faults">
      <h3 id="open-faults" tabindex="-1">${words.openFaults}</h3>
      <ul class="open-faults">
        ${faults.map(
          ({ step, said }) => html`
            <li>
              <p>${said}</p>
              <button
                type="button"
                class="quiet"
                @click=${() => {
                  show({ step, status: '' });
                  focus('.step [aria-invalid="true"]', '#step-title');
                }}
              >
                ${fill(words.goTo, { name: words[step] })}
              </button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
};
