/** An app of test/frameworks/apps, and what is asked of it. */
export interface FrameworkApp {
  name: string;
  /** The package whose version is told. */
  package: string;
  /** Its pages, below its built folder. */
  pages: readonly FrameworkPage[];
  /** Where it has the file with what its pages show. */
  shown?: string;
}

export interface FrameworkPage {
  path: string;
  /** What was done, for the table. */
  did: string;
  /** Whether `show()` changes it. */
  isLive?: boolean;
  /** Whether a browser alone renders it. */
  isClientOnly?: boolean;
  /** What its framework is known not to do. */
  cannot?: readonly string[];
}

const WORDS_ON_SERVER = 'words and settings in the HTML of the server';
const CHANGED = 'words changed, put in another order, taken away, widgets removed and put back, with children and with `items`';
const LIVE = `${WORDS_ON_SERVER}, hydrated; ${CHANGED}`;

export const FRAMEWORK_APPS: readonly FrameworkApp[] = [
  {
    name: 'next',
    package: 'next',
    shown: 'app',
    pages: [
      { path: '', did: `Next with React 19.3, server component with the React components and with the tag: ${WORDS_ON_SERVER}, hydrated` },
      { path: 'client/', did: `Next with React 19.3, client component: ${LIVE}`, isLive: true },
    ],
  },
  {
    name: 'vue',
    package: 'vue',
    shown: 'src',
    pages: [{ path: '', did: `Vue with \`vue/server-renderer\`, strict templates: ${LIVE}`, isLive: true }],
  },
  {
    name: 'svelte',
    package: 'svelte',
    shown: 'src',
    pages: [{ path: '', did: `Svelte with \`svelte/server\`: ${LIVE}`, isLive: true, cannot: ['writes no object into an attribute'] }],
  },
  {
    name: 'angular',
    package: '@angular/core',
    shown: 'src',
    pages: [
      { path: '', did: `Angular without zone.js, strict templates, in the browser alone: ${CHANGED}`, isLive: true, isClientOnly: true },
    ],
  },
  { name: 'astro', package: 'astro', pages: [{ path: '', did: `Astro: ${WORDS_ON_SERVER}, the element in a bundled script` }] },
  { name: 'eleventy', package: '@11ty/eleventy', pages: [{ path: '', did: `Eleventy with \`dist/cdn\`: ${WORDS_ON_SERVER}` }] },
  { name: 'lit-ssr', package: '@lit-labs/ssr', pages: [{ path: '', did: `Lit SSR: ${WORDS_ON_SERVER}, in a shadow root of the server` }] },
];
