import type { LinesOfDocs } from './check-lines.js';

/** An app, and what is asked of it. */
export interface FrameworkApp {
  name: string;
  /** The package whose version is told. */
  package: string;
  /** What it is made of, by where that stands in the app. */
  parts: Readonly<Record<string, string>>;
  /** Commands of its packages that build more, after `npm run build`. */
  alsoBuild?: readonly string[];
  /** The lines of the docs that its compiler checks. */
  lines?: LinesOfDocs;
  /** Its pages. */
  pages: readonly FrameworkPage[];
}

export interface FrameworkPage {
  path: string;
  /** What was done, for the table. */
  did: string;
  /** A page that a server wrote, one whose buttons change what it shows, or the one that custom-elements-everywhere asks. */
  kind: 'written' | 'changing' | 'elements';
  /** The command of the app's packages that serves it, where its files alone are no site. */
  serve?: string;
  /** Whether that is a server for who develops, which talks in the console besides warning. */
  isInDevelopment?: boolean;
  /** Whether a browser alone renders it. */
  isClientOnly?: boolean;
  /** Whether its server writes it anew for each request. */
  isPerRequest?: boolean;
  /** Whether its server is known to write an object into an attribute, which nothing reads. */
  writesObjects?: boolean;
}

const APPS = 'test/frameworks/apps';
const WORDS_ON_SERVER = 'words and settings in the HTML of the server';
const CHANGED = 'words changed, put in another order, taken away, widgets removed and put back, with children and with `items`';
const ELEMENTS: FrameworkPage = {
  path: 'elements/',
  did: 'the questions of custom-elements-everywhere',
  kind: 'elements',
  isClientOnly: true,
};
const ASKED = `${APPS}/asked-element.ts`;
const QUESTIONS = 'examples/vue/src/questions.ts';
const NEXT_START = 'next start --hostname 127.0.0.1 --port 0';
const NEXT_DEV = { serve: 'next dev --hostname 127.0.0.1 --port 0', isInDevelopment: true };
const BUILD_ELEMENTS = 'vite build elements --config vite.config.js --base ./ --outDir ../dist/elements';

export const FRAMEWORK_APPS: readonly FrameworkApp[] = [
  {
    name: 'next',
    package: 'next',
    parts: { '.': 'examples/next', 'app/elements': `${APPS}/next/app/elements`, 'app/elements/asked-element.ts': ASKED },
    lines: { heading: 'React', language: 'tsx', check: 'tsc --noEmit -p lines', wrong: ['{ open }', '{ answer }'] },
    pages: [
      {
        path: '',
        did: `\`next start\` with React 19.3, server component that is rendered for each request, with two of the React components: ${WORDS_ON_SERVER}, hydrated`,
        kind: 'written',
        serve: NEXT_START,
        isPerRequest: true,
      },
      {
        path: 'client',
        did: `\`next start\` with React 19.3, client component: ${WORDS_ON_SERVER}, hydrated; ${CHANGED}`,
        kind: 'changing',
        serve: NEXT_START,
      },
      { ...ELEMENTS, path: 'elements', serve: NEXT_START },
      { path: '', did: 'the same server component by `next dev`, which warns of every difference', kind: 'written', ...NEXT_DEV },
      { path: 'client', did: 'the same client component by `next dev`', kind: 'changing', ...NEXT_DEV },
    ],
  },
  {
    name: 'vue',
    package: 'vue',
    parts: { '.': 'examples/vue', elements: `${APPS}/vue/elements`, 'elements/asked-element.ts': ASKED },
    alsoBuild: ['vite build elements --base ./ --outDir ../dist/elements'],
    lines: { heading: 'Vue', language: 'vue', check: 'vue-tsc --noEmit -p lines', wrong: ['{ open }', '{ answer }'] },
    pages: [
      {
        path: '',
        did: `Vue with \`vue/server-renderer\`, strict templates: ${WORDS_ON_SERVER}, hydrated; ${CHANGED}`,
        kind: 'changing',
      },
      ELEMENTS,
    ],
  },
  {
    name: 'svelte',
    package: 'svelte',
    parts: {
      '.': `${APPS}/svelte`,
      'src/questions.ts': QUESTIONS,
      'elements/asked-element.ts': ASKED,
    },
    alsoBuild: [BUILD_ELEMENTS],
    lines: {
      heading: 'Svelte',
      language: 'svelte',
      check: 'svelte-check --fail-on-warnings --workspace lines --tsconfig ./tsconfig.json',
      wrong: ['{ open }', '{ answer }'],
    },
    pages: [
      {
        path: '',
        did: `Svelte with \`svelte/server\`: ${WORDS_ON_SERVER}, hydrated; ${CHANGED}`,
        kind: 'changing',
        writesObjects: true,
      },
      ELEMENTS,
    ],
  },
  {
    name: 'angular',
    package: '@angular/core',
    parts: { '.': `${APPS}/angular`, 'src/questions.ts': QUESTIONS, 'elements/asked-element.ts': ASKED },
    alsoBuild: ['ng build --configuration elements'],
    lines: { heading: 'Angular', language: 'ts', check: 'ngc --noEmit -p lines', wrong: ['$event.open', '$event.answer'] },
    pages: [
      {
        path: '',
        did: `Angular without zone.js, strict templates, in the browser alone: ${CHANGED}`,
        kind: 'changing',
        isClientOnly: true,
      },
      ELEMENTS,
    ],
  },
  {
    name: 'astro',
    package: 'astro',
    parts: { '.': `${APPS}/astro` },
    pages: [{ path: '', did: `Astro: ${WORDS_ON_SERVER}, the element in a bundled script`, kind: 'written' }],
  },
  {
    name: 'eleventy',
    package: '@11ty/eleventy',
    parts: { '.': `${APPS}/eleventy` },
    pages: [{ path: '', did: `Eleventy with \`dist/cdn\`: ${WORDS_ON_SERVER}`, kind: 'written' }],
  },
  {
    name: 'lit-ssr',
    package: '@lit-labs/ssr',
    parts: { '.': `${APPS}/lit-ssr` },
    pages: [{ path: '', did: `Lit SSR: ${WORDS_ON_SERVER}, in a shadow root of the server`, kind: 'written' }],
  },
];
