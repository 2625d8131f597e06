import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { toCalendarDate } from '../../src/domain/calendar-date.js';
import '../support/page-script.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { helpIn, NONSENSE, titleOf, WIDGETS, type WidgetTag } from '../support/widgets.js';

type Attribute = readonly [attribute: string, value: string, only?: WidgetTag];

/** What an editor may get wrong, and is told about. */
const WRONG: Attribute[] = [
  ['pack', 'nonsense'],
  ['pack', 'constructor'],
  ['pack', 'recurrent-miscarriage/formal'],
  ['pack', '<img src=x onerror=alert(1)>'],
  ['lang', 'xx'],
  ['lang', ''],
  ['lang', 'not a language'],
  ['lang', '{{page.lang}}'],
  ['lang', 'a'.repeat(100_000)],
  ['address-form', 'nonsense'],
  ['superseded', 'nonsense'],
  ['heading-level', '9'],
  ['heading-level', '0'],
  ['heading-level', '2.5'],
  ['heading-level', 'h2'],
  ['src', 'javascript:alert(1)'],
  ['src', 'data:application/json,{}'],
  ['src', 'https://'],
  ['src', 'undefined'],
  ['age', 'abc', 'risk-meter'],
  ['age', '-1', 'risk-meter'],
  ['age', 'NaN', 'risk-meter'],
  ['age', '37,5', 'risk-meter'],
  ['age', '1e9', 'risk-meter'],
  ['miscarriages', '-1', 'risk-meter'],
  ['miscarriages', 'twee', 'risk-meter'],
  ['miscarriages', '999', 'risk-meter'],
  ['situation', 'nonsense', 'aftercare-timeline'],
  ['variant', 'constructor', 'aftercare-timeline'],
  ['variant', 'a'.repeat(5000), 'aftercare-timeline'],
  ['start', '2026-02-30', 'aftercare-timeline'],
  ['start', '31-12-2026', 'aftercare-timeline'],
  ['start', '٢٠٢٦-١٢-٠٥', 'aftercare-timeline'],
  ['start', '1'.repeat(5000), 'aftercare-timeline'],
  ['sections', 'nonsense', 'faq-accordion'],
];

/** What is empty is as good as left out, except the language: who writes `lang=""` says that it isn't known. */
const EMPTY: Attribute[] = [
  ['pack', ''],
  ['src', ''],
  ['src', ' '],
  ['profile', ''],
  ['address-form', ''],
  ['superseded', ''],
  ['age', '', 'risk-meter'],
  ['miscarriages', '', 'risk-meter'],
  ['start', '', 'aftercare-timeline'],
  ['variant', '', 'aftercare-timeline'],
  ['sections', '', 'faq-accordion'],
];

const widgetsFor = (only: WidgetTag | undefined): (typeof WIDGETS)[number][] =>
  WIDGETS.filter(({ tag }) => only === undefined || only === tag);

const make = (tag: WidgetTag, given: string, attribute: string, value: string): Promise<LitElement> => {
  const template = document.createElement('template');
  template.innerHTML = `<${tag} lang="nl" ${given}></${tag}>`;
  template.content.firstElementChild!.setAttribute(attribute, value);
  return settled(template.innerHTML);
};

const short = (value: string): string => (value.length > 40 ? `${value.slice(0, 10)}… (${value.length} characters)` : value);

describe('a bad attribute', () => {
  for (const [attribute, value, only] of WRONG) {
    for (const { tag, given } of widgetsFor(only)) {
      it(`leaves useful text in <${tag}>, and the editor gets one message: ${attribute}="${short(value)}"`, async () => {
        let widget: LitElement | undefined;
        const messages = await messagesDuring(async () => {
          widget = await make(tag, given, attribute, value);
          widget.setAttribute('profile', '');
          await widget.updateComplete;
        });
        const isNoPack = attribute === 'pack' || attribute === 'src';
        expect(shownText(widget!)).to.contain(isNoPack && value.trim() ? helpIn() : titleOf(tag));
        expect(shownText(widget!)).to.not.match(NONSENSE);
        expect(messages).to.have.length(1);
        expect(messages[0]!.startsWith(`[nazorg] <${tag}> `)).to.equal(true);
        expect(messages[0]).to.contain(attribute).and.contain(value);
      });
    }
  }

  for (const [attribute, value, only] of EMPTY) {
    for (const { tag, given } of widgetsFor(only)) {
      it(`that is empty is as good as none in <${tag}>: ${attribute}="${value}"`, async () => {
        let widget: LitElement | undefined;
        const messages = await messagesDuring(async () => (widget = await make(tag, given, attribute, value)));
        expect(shownText(widget!)).to.contain(titleOf(tag));
        expect(messages).to.deep.equal([]);
      });
    }
  }
});

describe('an attribute that is taken away', () => {
  const taken: Attribute[] = [
    ['pack', 'miscarriage'],
    ['heading-level', '5'],
    ['superseded', 'hide'],
    ['src', '/answers/pack.json'],
    ['age', '37', 'risk-meter'],
    ['miscarriages', '2', 'risk-meter'],
    ['start', toCalendarDate(new Date()), 'aftercare-timeline'],
    ['situation', 'tests-planned', 'aftercare-timeline'],
    ['sections', 'tests', 'faq-accordion'],
  ];
  for (const [attribute, value, only] of taken) {
    for (const { tag, given } of widgetsFor(only)) {
      it(`leaves <${tag}> as it was without it: ${attribute}`, async () => {
        const messages = await messagesDuring(async () => {
          const never = shownText(await settled(`<${tag} lang="nl" ${given}></${tag}>`));
          const widget = await make(tag, given, attribute, value);
          widget.removeAttribute(attribute);
          await widget.updateComplete;
          expect(shownText(widget)).to.equal(never);
        });
        expect(messages).to.deep.equal([]);
      });
    }
  }
});
