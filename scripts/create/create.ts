import { createWidget, nameProblem } from './create-widget.js';

/** `npm run create widget pain-diary`: writes the files of a new widget, and says what comes next. */
const [kind, name = ''] = process.argv.slice(2);
const problem = kind === 'widget' ? nameProblem(name) : 'Say what to create: npm run create widget pain-diary';
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const paths = await createWidget(name);
  const next = [
    `Run its test: npm run test:file test/elements/${name}.browser.test.ts`,
    'See it in the catalogue: npm run storybook',
    `Say what it does above the class in src/elements/${name}/${name}-element.ts, and which part of a pack it shows in toProse().`,
    `Put that part beside '${name}' in PARTS of src/widgets.ts, and new names of CSS parts in CSS_PARTS: then it is in every file for pages.`,
    `Give it an entry in "exports" and a line in "sideEffects" of package.json, as those of contact-card.`,
    'Write the manifest and the settings of CMSs: npm run manifest && npm run build:integrations',
  ];
  console.log([`Made for <${name}>:`, ...paths.map((path) => `  ${path}`), 'Next:', ...next.map((step) => `  ${step}`)].join('\n'));
}
