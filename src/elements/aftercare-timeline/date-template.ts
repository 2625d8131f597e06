import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldTemplate } from '../../base/form-templates.js';
import { namedFor } from '../../base/title-of.js';
import { DATE_PARTS, type DateFault, type DatePart, type TypedDate } from '../../domain/typed-date.js';

/** What is said of a date: why it is none, why another one was probably meant, or where its dates stand now. */
export type DateNote = DateFault | 'to-come' | 'long-ago' | 'dated';

/** What the fields of a date show, and whom they tell. */
export interface DateForm {
  /** What the day is, in the words of the page. */
  startLabel: string | undefined;
  /** What the fields hold before the reader changes them. What she types there is never written back. */
  given: TypedDate;
  note: DateNote | undefined;
  /** The fields to mend. */
  wrong: readonly DatePart[];
  /** A year as it has to be written. */
  thisYear: number;
  /** What the widget is called. */
  title: string;
  onDate: () => void;
  onLeaveDate: (event: FocusEvent) => void;
}

const labelOf = (part: DatePart): string => {
  switch (part) {
    case 'day':
      return msg('Dag', { id: 'date-day', desc: 'Label of the field for the day of a date: a number' });
    case 'month':
      return msg('Maand', { id: 'date-month', desc: 'Label of the field for the month of a date: a number' });
    case 'year':
      return msg('Jaar', { id: 'date-year', desc: 'Label of the field for the year of a date: a number' });
  }
};

const noteOf = (note: DateNote, thisYear: number): string => {
  switch (note) {
    case 'not-whole':
      return msg('Vul een dag, een maand en een jaar in.', {
        id: 'date-not-whole',
        desc: 'Below the date fields, when one of the three is empty',
      });
    case 'short-year':
      return msg(str`Schrijf het jaar met vier cijfers, zoals ${thisYear}.`, {
        id: 'date-short-year',
        desc: 'Below the date fields, when the year has not got four digits; an example follows',
      });
    case 'no-such-day':
      return msg('Deze dag bestaat niet. Kijk de dag en de maand na.', {
        id: 'date-no-such-day',
        desc: 'Below the date fields, when there is no such day, as 31 February',
      });
    case 'to-come':
      return msg('Deze dag moet nog komen. Klopt de datum?', {
        id: 'date-to-come',
        desc: 'Below the date fields, when the day is in the future',
      });
    case 'long-ago':
      return msg('Deze dag is langer dan een jaar geleden. Klopt het jaar?', {
        id: 'date-long-ago',
        desc: 'Below the date fields, when the day is more than a year ago',
      });
    case 'dated':
      return msg('De datums staan nu bij de stappen.', {
        id: 'date-dated',
        desc: 'Below the date fields, once dates stand with the steps',
      });
  }
};

/** What is no mistake in the fields, or may be right all the same. */
const isFine = (note: DateNote | undefined): boolean => note === undefined || note === 'dated';

/** Three fields for numbers: no calendar of a browser, in whose language and order these would stand. */
export const dateTemplate = ({ startLabel, given, note, wrong, thisYear, title, onDate, onLeaveDate }: DateForm): TemplateResult => {
  const legend =
    startLabel ?? msg('Eerste dag', { id: 'start-label', desc: 'Label of the date fields, where the words do not say what day it is' });
  return html`
    <fieldset class="date" part="date" aria-label=${namedFor(legend, title)} @input=${onDate} @focusout=${onLeaveDate}>
      <legend>${legend}</legend>
      ${DATE_PARTS.map((part) =>
        fieldTemplate(
          part,
          labelOf(part),
          html`
            <input
              id=${part}
              part="field"
              autocomplete="off"
              aria-label=${labelOf(part)}
              inputmode="numeric"
              maxlength=${part === 'year' ? 4 : 2}
              aria-invalid=${wrong.includes(part) ? 'true' : nothing}
              aria-describedby=${isFine(note) ? nothing : 'date-note'}
              .value=${given[part]}
            />
          `,
        ),
      )}
    </fieldset>
    <p id="date-note" role="status" part="status" class=${isFine(note) ? 'done' : 'error'}>${note ? noteOf(note, thisYear) : nothing}</p>
  `;
};
