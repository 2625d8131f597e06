import { html, nothing, type TemplateResult } from 'lit';
import { LINE_KINDS } from '../../../../src/content/line-kinds.js';
import { HOLIDAY_COUNTRIES } from '../../../../src/domain/public-holidays.js';
import type { Profile } from '../../../../src/content/profile.js';
import { selectField } from '../../fields/choice-fields.js';
import { textField } from '../../fields/text-field.js';
import { fill } from '../../words/words.js';
import type { Checks, Context } from '../context.js';
import { answersByDayOnly, numberFault } from '../hospital/field-faults.js';
import { countryOf } from '../state/draft.js';
import { DAYS, readRules, toRules, type Days, type LineHours } from '../hospital/line-hours.js';

type Line = NonNullable<Profile['lines']>[number];

const hasTimes = (days: Days): boolean => days === 'weekdays' || days === 'daily' || days === 'outside';

const hoursFields = (
  { draft, words }: Context,
  line: Line,
  id: string,
  put: (changes: Partial<Line>, field?: string) => void,
): TemplateResult => {
  const country = countryOf(draft.profile);
  const hours = readRules(line.openingHours, country);
  const days: readonly Days[] = hours.days === 'file' ? [...DAYS, 'file'] : DAYS;
  const time = (name: 'from' | 'to'): TemplateResult =>
    textField({
      id: `${id}-${name}`,
      label: words[name],
      type: 'time',
      value: hours[name],
      error: hours[name] === '' ? words.missingTime : undefined,
      onInput: (value) => put({ openingHours: toRules({ ...hours, [name]: value }, country) }, `${id}-${name}`),
    });
  return html`
    ${selectField<LineHours['days']>({
      id: `${id}-days`,
      label: words.lineDays,
      value: hours.days,
      options: days.map((value) => ({ value, name: words.days[value] })),
      onChoose: (value) => value !== 'file' && put({ openingHours: toRules({ ...hours, days: value }, country) }),
    })}
    ${
      hasTimes(hours.days)
        ? html`
            <div class="beside">${time('from')} ${time('to')}</div>
            ${
              HOLIDAY_COUNTRIES.includes(country) && hours.days !== 'daily'
                ? html`
                    <p class="hint">${words.onHolidays}</p>
                  `
                : nothing
            }
          `
        : nothing
    }
  `;
};

const labelIn = ({ label }: Line, lang: string): string => (typeof label === 'object' ? (label[lang] ?? '') : (label ?? ''));

const withLabel = ({ label }: Line, lang: string, text: string): Line['label'] =>
  typeof label === 'object' ? { ...label, [lang]: text } : text === '' ? undefined : text;

const lineField = (context: Context, checks: Checks, line: Line, index: number): TemplateResult => {
  const { draft, words, set, focus } = context;
  const { lines = [], lang = 'nl' } = draft.profile;
  const country = countryOf(draft.profile);
  const id = `line-${index}`;
  const replace = (next: readonly Line[], field?: string): void => set({ profile: { ...draft.profile, lines: [...next] } }, field);
  const put = (changes: object, field?: string): void =>
    replace(
      lines.map((one, at) => (at === index ? { ...one, ...changes } : one)),
      field,
    );
  return html`
    <fieldset class="line">
      <legend>${fill(words.line, { n: index + 1 })}</legend>
      ${selectField({
        id: `${id}-kind`,
        label: words.lineKind,
        value: line.kind ?? 'daytime',
        options: LINE_KINDS.map((kind) => ({ value: kind, name: words.lineKinds[kind] })),
        onChoose: (kind) => put({ kind }),
      })}
      ${textField({
        id: `${id}-number`,
        label: words.lineNumber,
        type: 'tel',
        value: line.display ?? line.number,
        error: numberFault(line, country, words, checks),
        onInput: (typed) => put(checks.readTypedNumber(typed, country), `${id}-number`),
      })}
      ${hoursFields(context, line, id, put)}
      ${
        answersByDayOnly(line, country)
          ? html`
              <p class="error">${words.nightByDay}</p>
            `
          : nothing
      }
      ${textField({
        id: `${id}-label`,
        label: `${words.lineLabel} (${words.optional})`,
        hint: words.lineLabelHint,
        value: labelIn(line, lang),
        onInput: (text) => put({ label: withLabel(line, lang, text) }, `${id}-label`),
      })}
      <p class="buttons">
        <button
          type="button"
          class="quiet"
          @click=${() => {
            replace(lines.filter((_, at) => at !== index));
            focus('#add-line');
          }}
        >
          ${fill(words.removeLine, { n: index + 1 })}
        </button>
      </p>
    </fieldset>
  `;
};

/** The telephone lines of a hospital. */
export const lineFields = (context: Context, checks: Checks): TemplateResult => {
  const { draft, words, set, focus } = context;
  const { lines = [] } = draft.profile;
  const add = (): void => {
    const kind = lines.some((line) => (line.kind ?? 'daytime') === 'daytime') ? 'out-of-hours' : 'daytime';
    set({ profile: { ...draft.profile, lines: [...lines, { number: '', kind }] } });
    focus(`#line-${lines.length}-number`);
  };
  return html`
    <section aria-labelledby="lines">
      <h3 id="lines">${words.lines}</h3>
      ${lines.map((line, index) => lineField(context, checks, line, index))}
      <p class="buttons"><button type="button" id="add-line" class="quiet" @click=${add}>${words.addLine}</button></p>
    </section>
  `;
};
