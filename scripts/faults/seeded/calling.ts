import type { Fault } from '../fault.js';

const PHONE_LINK = 'test/domain/phone-link.node.test.ts';
const HOSPITAL = 'test/prose/hospital-to-prose.node.test.ts';
const WHEN_TO_CALL = 'test/prose/when-to-call.node.test.ts';
const DETAILS = 'test/prose/contact-details-prose.node.test.ts';

/** Whom to call, and when, is lost or wrong. */
export const CALLING: readonly Fault[] = [
  {
    what: 'a number keeps the (0) that nobody dials from abroad',
    file: 'src/domain/phone-link.ts',
    find: ".replace(/^(\\+\\d{1,3})\\(0\\)/, '$1')",
    change: '',
    detectors: [PHONE_LINK],
  },
  {
    what: 'an extension is left off',
    file: 'src/domain/phone-link.ts',
    find: "`tel:${dialled}${extension === undefined ? '' : `;ext=${extension}`}`",
    change: '`tel:${dialled}`',
    detectors: [PHONE_LINK],
  },
  {
    what: 'the start of a number is dialled as a short one',
    file: 'src/domain/phone-link.ts',
    find: '/^(?:000|[1-9]\\d{2,5}|116\\s\\d{3})$/',
    change: '/^(?:\\d{3,6}|116\\s\\d{3})$/',
    detectors: [PHONE_LINK],
  },
  {
    what: 'marks that turn digits round reach the reader',
    file: 'src/prose/phone-line-prose.ts',
    find: ".replace(TURNING, '')",
    change: '',
    detectors: [HOSPITAL, DETAILS, 'test/elements/contact-card.bad-input.browser.test.ts'],
  },
  {
    what: 'a number runs from right to left in Arabic',
    file: 'src/prose/phone-line-prose.ts',
    find: "h('bdi', { dir: 'ltr' }, (filled",
    change: "h('bdi', {}, (filled",
    detectors: [HOSPITAL, DETAILS],
  },
  {
    what: 'an emergency number alone counts as a line for the night',
    file: 'src/content/answering-lines.ts',
    find: "(line.kind === 'emergency' && !/^\\d{3,6}$/.test(line.number.trim()))",
    change: "line.kind === 'emergency'",
    detectors: [HOSPITAL, WHEN_TO_CALL, 'test/prose/call-prose.node.test.ts'],
  },
  {
    what: 'a line by appointment counts as one to call at once',
    file: 'src/content/answering-lines.ts',
    find: 'line.byAppointment !== true && (line.kind',
    change: '(line.kind',
    detectors: ['test/prose/by-appointment.node.test.ts'],
  },
  {
    what: 'nobody is named for the night where the hospital has no line then',
    file: 'src/prose/hospital-lines-prose.ts',
    find: '...(others && !callable.some(answersAtNight) ? [others.outOfHours] : []),',
    change: '',
    detectors: [HOSPITAL, WHEN_TO_CALL],
  },
  {
    what: 'people to talk to stand among the lines for worries',
    file: 'src/content/line-kinds.ts',
    find: "'emergency', undefined] as const",
    change: "'emergency', 'peer-support', undefined] as const",
    detectors: [HOSPITAL, WHEN_TO_CALL, DETAILS],
  },
  {
    what: 'the list of signs is left out',
    file: 'src/prose/timeline-prose.ts',
    find: "textToProse(intro, pack)), list, place('thresholds')",
    change: "textToProse(intro, pack)), place('thresholds')",
    detectors: [WHEN_TO_CALL],
  },
  {
    what: 'what to do when nobody answers is left out',
    file: 'src/prose/timeline-prose.ts',
    find: 'textToProse(call, pack)),\n      unanswered,',
    change: 'textToProse(call, pack)),',
    detectors: [WHEN_TO_CALL],
  },
  {
    what: 'the emergency number stands behind the lines',
    file: 'src/prose/timeline-prose.ts',
    find: 'emergency,\n          help?.dangerSigns',
    change: 'help?.dangerSigns',
    detectors: [WHEN_TO_CALL],
  },
  {
    what: 'thresholds that nobody signed are shown',
    file: 'src/prose/hospital-to-prose.ts',
    find: 'thresholds && isSigned(thresholds) ? thresholds : undefined',
    change: 'thresholds',
    detectors: [HOSPITAL, WHEN_TO_CALL, 'test/base/hospital.browser.test.ts'],
  },
  {
    what: 'another country gets the Dutch emergency number',
    file: 'src/prose/hospital-to-prose.ts',
    find: 'help?.countries.find((one) => one.country === country)',
    change: 'help?.countries[0]',
    detectors: [HOSPITAL, WHEN_TO_CALL, DETAILS, 'test/base/hospital.browser.test.ts'],
  },
  {
    what: 'a sign is lost in one language',
    file: 'content/shared/nl/timeline.json',
    find: '      "fever": "Je hebt koorts of je voelt je ziek.",\n',
    change: '',
    detectors: ['npm:check:content'],
  },
  {
    what: 'a sign is lost in every language',
    file: 'content/shared/pack.json',
    find: '"id": "fever"',
    change: '"id": "feverish"',
    detectors: ['npm:check:content'],
  },
];
