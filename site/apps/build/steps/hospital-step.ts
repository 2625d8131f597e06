import { html, nothing, type TemplateResult } from 'lit';
import { recognise } from '../../../../tools/checks/recognise.js';
import type { Profile } from '../../../../src/content/profile.js';
import { fileButton, type ReadFile } from '../../fields/file-button.js';
import { textField } from '../../fields/text-field.js';
import { fill } from '../../words/words.js';
import type { Checks, LaterContext } from '../context.js';
import { cleanProfile } from '../hospital/clean-profile.js';
import { emailFault, fieldFaults, organisationFault, siteFault } from '../hospital/field-faults.js';
import { sayOfProfile } from '../hospital/profile-sayings.js';
import { readJson } from '../files/read-json.js';
import { hasHospital } from '../state/draft.js';
import { countryFields } from './country-fields.js';
import { lineFields } from './line-fields.js';
import { pageFields } from './page-fields.js';

const read = ({ draft, today, words, set, show }: LaterContext, { checkProfile }: Checks, { name, text }: ReadFile): void => {
  const file = readJson(text);
  if ('line' in file && file.line !== undefined) {
    show({ status: fill(words.notJsonAt, { name, line: file.line }) });
    return;
  }
  const profile = 'value' in file ? file.value : undefined;
  const unfit = fill(words.openFailed, { name });
  if (recognise(profile) !== 'profile') {
    show({ status: unfit });
    return;
  }
  const { problems } = checkProfile(profile, today);
  // What can't be shown is no profile; what is only wrong can be mended in the fields.
  if (typeof (profile as Profile).organisation !== 'string') {
    show({ status: `${unfit} ${problems[0] ?? ''}` });
    return;
  }
  set({ profile: { ...(profile as Profile), brand: (profile as Profile).brand ?? draft.profile.brand ?? {} } });
  show({ status: fill(words.profileLoaded, { name: (profile as Profile).organisation }) });
};

/** What `check` says of the profile that no field says itself. */
export const profileProblems = ({ draft, words, today, checks }: LaterContext): string[] => {
  if (!hasHospital(draft.profile) || fieldFaults(draft.profile, words, checks).length > 0) return [];
  return checks.checkProfile(cleanProfile(draft.profile), today).problems.filter((problem) => !problem.startsWith('brand'));
};

const problemList = (context: LaterContext): TemplateResult | typeof nothing => {
  const { words } = context;
  const problems = profileProblems(context).map((problem) => ({ problem, said: sayOfProfile(problem, words) }));
  const others = problems.filter(({ said }) => said === undefined);
  return html`
    ${problems.flatMap(({ said }) =>
      said === undefined
        ? []
        : html`
            <p class="note warning">${said}</p>
          `,
    )}
    ${
      others.length === 0
        ? nothing
        : html`
            <div class="error" id="profile-problems">
              <p>${words.profileFaults}. ${words.inEnglish}</p>
              <ul lang="en">
                ${others.map(
                  ({ problem }) => html`
                    <li>${problem}</li>
                  `,
                )}
              </ul>
            </div>
          `
    }
  `;
};

const reviewFields = ({ draft, words, set }: LaterContext): TemplateResult => {
  const { review } = draft.profile;
  const put = (changes: Partial<NonNullable<Profile['review']>>, field: string): void => {
    const next = { reviewedBy: null, reviewedOn: null, reviewDue: null, ...review, ...changes };
    const isDone = Boolean(next.reviewedBy) && Boolean(next.reviewedOn);
    set({ profile: { ...draft.profile, review: { ...next, reviewStatus: isDone ? 'reviewed' : 'draft' } } }, field);
  };
  const date = (name: 'reviewedOn' | 'reviewDue', label: string): TemplateResult =>
    textField({ id: name, label, type: 'date', value: review?.[name] ?? '', onInput: (value) => put({ [name]: value || null }, name) });
  return html`
    <fieldset>
      <legend>
        ${words.review}
        <span class="hint">(${words.optional})</span>
      </legend>
      ${textField({
        id: 'reviewed-by',
        label: words.reviewedBy,
        value: review?.reviewedBy ?? '',
        onInput: (value) => put({ reviewedBy: value || null }, 'reviewed-by'),
      })}
      <div class="beside">${date('reviewedOn', words.reviewedOn)} ${date('reviewDue', words.reviewDue)}</div>
    </fieldset>
  `;
};

/** Whom readers call. */
export const hospitalStep = (context: LaterContext): TemplateResult => {
  const { draft, words, set, keep, checks } = context;
  const { profile } = draft;
  const put = (changes: Partial<Profile>, field: string): void => set({ profile: { ...profile, ...changes } }, field);
  return html`
    <p class="buttons">
      ${fileButton({ id: 'profile-file', label: words.loadProfile, accept: '.json,application/json', onRead: ([file]) => file && read(context, checks, file) })}
      <button
        type="button"
        class="quiet"
        ?disabled=${!hasHospital(profile)}
        @click=${() => keep('profile.json', 'application/json', `${JSON.stringify(cleanProfile(profile), null, 2)}\n`)}
      >
        ${words.saveProfile}
      </button>
    </p>
    ${textField({
      id: 'organisation',
      label: words.organisation,
      value: profile.organisation,
      error: organisationFault(profile, words),
      onInput: (organisation) => put({ organisation }, 'organisation'),
    })}
    ${textField({
      id: 'department',
      label: `${words.department} (${words.optional})`,
      value: profile.department ?? '',
      onInput: (department) => put({ department }, 'department'),
    })}
    ${countryFields(context)} ${lineFields(context, checks)}
    ${textField({
      id: 'email',
      label: `${words.email} (${words.optional})`,
      value: profile.email ?? '',
      error: emailFault(profile.email, words),
      onInput: (email) => put({ email }, 'email'),
    })}
    ${textField({
      id: 'site',
      label: `${words.site} (${words.optional})`,
      value: profile.site ?? '',
      error: siteFault(profile.site, words),
      onInput: (site) => put({ site }, 'site'),
    })}
    ${textField({
      id: 'address',
      label: `${words.address} (${words.optional})`,
      hint: words.addressHint,
      rows: 2,
      value: (profile.address?.lines ?? []).join('\n'),
      onInput: (text) => put({ address: { ...profile.address, lines: text.split('\n') } }, 'address'),
    })}
    ${pageFields(context)} ${reviewFields(context)} ${problemList(context)}
  `;
};
