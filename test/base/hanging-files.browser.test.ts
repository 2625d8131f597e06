import { expect, fixture } from '@open-wc/testing';
import { until } from '../support/held-fetch.js';
import { shownText } from '../support/shown-text.js';
import { helpIn, titleOf, WIDGETS, WRITTEN } from '../support/widgets.js';

/** What a page may lack: the file, and where on the page it is named. */
interface Fault {
  what: string;
  profile?: string;
  given?: string;
  /** A script that the page gets from elsewhere. */
  script?: [from: string, to: string];
  lang?: string;
  /** What an empty tag shows then. */
  instead?: string;
}

const HANGS = ['hangs-before-headers', 'hangs-after-headers', 'drips', 'cut', 'not-found.json', 'server-error.json', 'page.json'].map(
  (name) => `/answers/${name}`,
);

const FAILED = 'De tekst kan nu niet worden getoond';

const FAULTS: Fault[] = [
  ...HANGS.map((address) => ({ what: `the profile of the page at ${address}`, profile: address })),
  ...HANGS.map((address) => ({ what: `the profile of each widget at ${address}`, given: `profile="${address}"` })),
  ...HANGS.map((address) => ({ what: `the pack at ${address}`, given: `src="${address}"`, instead: helpIn() })),
  ...HANGS.slice(0, 2).map((address) => ({
    what: `the file that reads profiles at ${address}`,
    profile: '/answers/profile.json',
    script: ['/answers/parts/base/hospital-data.js', address] as [string, string],
  })),
  {
    what: 'the file that reads packs',
    given: 'src="/answers/pack.json"',
    script: ['/answers/parts/base/hospital-data.js', '/answers/hangs-before-headers'],
    instead: helpIn(),
  },
  ...['/answers/hangs-before-headers', '/answers/not-found.json'].map((address) => ({
    what: `the file of the language at ${address}`,
    lang: 'en',
    script: ['/answers/parts/generated/languages/en.js', address] as [string, string],
    instead: FAILED,
  })),
  ...['/answers/hangs-before-headers', '/answers/not-found.json'].map((address) => ({
    what: `the file of the pack that the page names at ${address}`,
    given: 'pack="miscarriage"',
    script: ['/answers/parts/generated/packs/nl.miscarriage.js', address] as [string, string],
    instead: helpIn(),
  })),
  {
    what: 'the file of the pack that stands in for one that hangs',
    given: 'src="/answers/hangs-before-headers" pack="miscarriage"',
    script: ['/answers/parts/generated/packs/nl.miscarriage.js', '/answers/hangs-before-headers'],
    instead: helpIn(),
  },
  {
    what: 'the file of the language, and the profile',
    lang: 'en',
    profile: '/answers/hangs-before-headers',
    script: ['/answers/parts/generated/languages/en.js', '/answers/hangs-before-headers'],
    instead: FAILED,
  },
];

const SCRIPT = '/answers/parts/embed/nazorg.js';

/** How long a reader waits at most, in milliseconds. */
const LIMIT_MS = 1000;

/** After how long on the wall's clock a test says what is missing. */
const GIVE_UP_MS = 45_000;

/** A clock that stops at the limit: what a page does later, it never does. A slow machine takes longer, and changes nothing. */
const stopClock = `let now = 0;
const { setTimeout: wait } = window;
window.setTimeout = (run, ms = 0) => {
  const due = now + ms;
  return due > ${LIMIT_MS} ? 0 : wait(() => { now = Math.max(now, due); run(); }, ms);
};`;

const pageOf = ({ profile, given = '', script, lang = 'nl' }: Fault): string => `<!doctype html><html lang="${lang}"><head>
${profile === undefined ? '' : `<meta name="nazorg-profile" content="${profile}">`}
${script === undefined ? '' : `<script type="importmap">${JSON.stringify({ imports: { [script[0]]: script[1] } })}</script>`}
<script>${stopClock}</script>
</head><body>
<script type="module" src="${SCRIPT}"></script>
${WIDGETS.map(
  ({ tag }) => `<section id="${tag}-empty"><${tag} ${given} phone="+31201234567" phone-label="Poli"></${tag}></section>
<section id="${tag}-made"><${tag} ${given}><p data-nazorg-made>Woorden van de server.</p></${tag}></section>
<section id="${tag}-words"><${tag} ${given}>${WRITTEN[tag]}</${tag}></section>
<section id="${tag}-plain"><div class="nazorg-${tag}" data-nazorg="${tag}" ${given && `data-${given}`}>${WRITTEN[tag]}</div></section>`,
).join('')}
</body></html>`;

/** What is to be read on such a page, in which part of it. */
const expected = ({ instead, lang }: Fault): (readonly [id: string, words: string])[] =>
  WIDGETS.flatMap(({ tag }) => [
    [`${tag}-empty`, instead ?? titleOf(tag)] as const,
    [`${tag}-made`, lang === undefined ? (instead ?? titleOf(tag)) : 'Woorden van de server.'] as const,
    [`${tag}-words`, 'Eigen woorden.'] as const,
    [`${tag}-plain`, 'Eigen woorden.'] as const,
  ]);

const missing = (page: Document, fault: Fault): string[] => [
  ...expected(fault)
    .filter(([id, words]) => !shownText(page.getElementById(id)!).includes(words))
    .map(([id]) => id),
  ...(page.querySelector('#contact-card-empty a[href="tel:+31201234567"]')?.checkVisibility() ? [] : ['the number of the attribute']),
];

describe('within a second of the script, every word and number is there', () => {
  before(async function () {
    this.timeout(60_000);
    // The server makes the files when it is first asked for one.
    await fetch(SCRIPT);
  });

  for (const fault of FAULTS) {
    it(`without ${fault.what}`, async () => {
      const frame = await fixture<HTMLIFrameElement>('<iframe title="A page without a file"></iframe>');
      frame.srcdoc = pageOf(fault);
      // Some browsers say that a page is loaded when the last file came that a script asks for.
      await until(() => frame.contentDocument?.URL === 'about:srcdoc' && frame.contentDocument.readyState !== 'loading');
      const page = frame.contentWindow!;
      await (page as unknown as typeof globalThis).customElements.whenDefined('faq-accordion');
      const end = page.performance.now() + GIVE_UP_MS;
      let left = missing(page.document, fault);
      while (left.length > 0 && page.performance.now() < end) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        left = missing(page.document, fault);
      }
      expect(left).to.deep.equal([]);
    });
  }
});
