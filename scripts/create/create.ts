import { existsSync } from 'node:fs';
import { createWidget, nameProblem } from './create-widget.js';

/** `npm run create widget pain-diary`: writes the files of a new widget, and says what comes next. */
const REGISTRY = 'src/widgets.ts';

const [kind, name = ''] = process.argv.slice(2);
const problem = kind === 'widget' ? nameProblem(name) : 'Say what to create: npm run create widget pain-diary';
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const paths = await createWidget(name);
  const next = [
    ...(existsSync(REGISTRY) ? [`Add "${name}" to ${REGISTRY}.`] : []),
    `Run its test: npm run test:file test/elements/${name}.browser.test.ts`,
    'See it in the catalogue: npm run storybook',
    `Say what it does above the class in src/elements/${name}/${name}-element.ts, then write that into the manifest: npm run manifest`,
  ];
  console.log([`Made for <${name}>:`, ...paths.map((path) => `  ${path}`), 'Next:', ...next.map((step) => `  ${step}`)].join('\n'));
}
