import { noHoliday, type OpeningRule } from '../../domain/opening-hours.js';
import { hasRunOut, nextTurn, toOpeningState } from '../../domain/opening-state.js';
import { dialsSame, readPhoneLink } from '../../domain/phone-link.js';
import { toIsHoliday } from '../../domain/public-holidays.js';
import { toTodaysHours } from '../../domain/todays-hours.js';
import { toZoneClock, type ZoneClock } from '../../domain/zone-clock.js';
import type { LineHours as Openings } from '../../prose/contact-details-prose.js';
import { MADE } from '../author-content.js';
import { adoptSheet, toSheet } from '../style-sheet.js';
import { lineHoursStyles, nowStyles } from './line-hours.styles.js';
import { openingSentence, type LineState, type Speech } from './opening-sentence.js';
import { putOpenFirst } from './put-open-first.js';

/*
 * What says whether telephone lines are open now. A file of its own, loaded only where a profile has opening hours. What it needs of
 * the main script it is given.
 */

/** Longest time that a browser's timer can wait, in milliseconds: nearly 25 days. */
const LONGEST_WAIT = 2_147_483_647;

const NOW = 'nazorg-now';

const linesSheet = toSheet(lineHoursStyles);
const nowSheet = toSheet(nowStyles);

/** The number that a link dials out of several, however its author wrote it: with the same extension, where there is such a one. */
const numberOf = (link: Element, numbers: readonly string[]): string | undefined => {
  const dialled = readPhoneLink(link.getAttribute('href') ?? '');
  return numbers.find((number) => number === dialled) ?? numbers.find((number) => dialled && dialsSame(number, dialled));
};

/** What the widget gives. */
export interface HoursHost extends Speech {
  inLanguage: <Result>(language: string, run: () => Result) => Result;
}

/**
 * Says before each telephone line of a place whether it is open now, in a shadow root: a page that is saved or copied doesn't keep it.
 * It looks at the clock when it is asked to, when the page is seen again, and at the next moment at which a line opens, closes or is
 * about to close; while nobody sees the page it does nothing. Of a line whose hours have run out it says nothing.
 */
export class LineHours {
  readonly #host: HoursHost;
  #place: HTMLElement | undefined;
  #openings: Openings | undefined;
  #clock: ZoneClock | undefined;
  #isHoliday = noHoliday;
  #language = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HoursHost) {
    this.#host = host;
  }

  /** Shows the state of these lines in a place from now on. */
  show(place: HTMLElement, openings: Openings, language: string): void {
    const page = place.ownerDocument;
    this.#place = place;
    this.#openings = openings;
    this.#clock = toZoneClock(openings.timeZone);
    this.#isHoliday = toIsHoliday(openings.country);
    this.#language = language;
    page.addEventListener('visibilitychange', this);
    page.defaultView?.addEventListener('pageshow', this);
    this.handleEvent();
  }

  /** Takes the states away: a widget that isn't on a page must not keep one that was true once. */
  stop(): void {
    const place = this.#place;
    clearTimeout(this.#timer);
    place?.ownerDocument.removeEventListener('visibilitychange', this);
    place?.ownerDocument.defaultView?.removeEventListener('pageshow', this);
    place?.querySelectorAll(`.${NOW}[${MADE}]`).forEach((state) => state.remove());
  }

  /** @internal */
  handleEvent(): void {
    const place = this.#place;
    const clock = this.#clock;
    clearTimeout(this.#timer);
    if (!place || clock === undefined || this.#openings === undefined || place.ownerDocument.visibilityState === 'hidden') return;
    adoptSheet(place.getRootNode(), linesSheet);
    const now = Date.now();
    const states = new Map(this.#openings.lines.map(({ href, rules }) => [href, this.#stateOf(rules, clock, now)]));
    const numbers = [...states.keys()];
    for (const link of place.querySelectorAll('a[href^="tel:" i]')) {
      const state = states.get(numberOf(link, numbers) ?? '');
      if (state) this.#say(link, state, now, clock);
    }
    for (const [href, state] of states) if (hasRunOut(state)) states.delete(href);
    putOpenFirst(place, states);
    const next = Math.min(...[...states.values()].flatMap((state) => nextTurn(state, now) ?? []));
    if (next < Infinity) this.#timer = setTimeout(() => this.handleEvent(), Math.min(next - now, LONGEST_WAIT));
  }

  #stateOf(rules: readonly OpeningRule[], clock: ZoneClock, now: number): LineState {
    const state = toOpeningState(rules, clock, now, this.#isHoliday);
    return { ...state, today: toTodaysHours(rules, clock, state, now, this.#isHoliday) };
  }

  #say(link: Element, state: LineState, now: number, clock: ZoneClock): void {
    const { ownerDocument } = link;
    const before = link.previousElementSibling;
    let said = before?.matches(`.${NOW}`) === true ? before : undefined;
    if (hasRunOut(state)) return said?.remove();
    const language = this.#language;
    const { badge, words } = this.#host.inLanguage(language, () => openingSentence(state, now, clock, language, this.#host));
    if (!said) {
      said = ownerDocument.createElement('span');
      said.className = NOW;
      said.setAttribute(MADE, '');
      link.before(said);
    }
    // One of a page that was saved has none.
    const root = said.shadowRoot ?? said.attachShadow({ mode: 'open' });
    adoptSheet(root, nowSheet);
    said.setAttribute('lang', language);
    said.classList.toggle('nazorg-open', state.isOpen);
    if (root.textContent === `${badge} ${words} `.trimStart()) return;
    const mark = ownerDocument.createElement('b');
    mark.textContent = badge;
    // In the direction of its words, whatever stands around it.
    const sentence = ownerDocument.createElement('bdi');
    sentence.append(...(badge === '' ? [] : [mark, ' ']), `${words} `);
    root.replaceChildren(sentence);
  }
}
