import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layers } from './scripts/layers.js';

const noClock = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Take the time as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as an argument.' },
];

/** Names that are written in the code: a literal, a constant of ours, or a name that can't mean anything to a browser by itself. */
const WRITTEN =
  ":not([arguments.0.type='Literal']):not([arguments.0.name=/^[A-Z]+$/]):not([arguments.0.quasis.0.value.raw=/^(data|aria)-/])";

/** What is on a page, in an address or in a file must never choose which attribute is set or which element is made. */
const noForeignNames = [
  {
    selector: `CallExpression[callee.property.name=/^((set|toggle)Attribute|createElement)$/]${WRITTEN}`,
    message: 'Settings that somebody else wrote go through embed/copy-settings.ts, elements through embed/make-widget.ts.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(setAttributeNode|setAttributeNS|setAttributeNodeNS|setNamedItem)$/]',
    message: 'Settings that somebody else wrote go through embed/copy-settings.ts.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'examples/**',
      'test/frameworks/apps/**',
      'src/generated/**',
      'storybook-static/**',
      'visual/**',
      'node_modules/**',
      '.stryker-tmp/**',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, lit.configs['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Engines forget that lists are lists: docs/screen-readers.md.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'wc/guard-super-call': 'off',
      'wc/guard-define-call': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  // Holds several ideas still; a limit that only goes down.
  { files: ['**/*.js'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
  { files: ['integrations/**/*.js'], languageOptions: { globals: { window: 'readonly' } } },
  {
    files: ['src/domain/**', 'src/content/**', 'src/prose/**', 'src/**/*-view.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  {
    files: ['src/base/**', 'src/elements/**', 'src/embed/**'],
    ignores: [
      'src/**/*-view.ts',
      // The one function for settings, and the one for widgets.
      'src/embed/copy-settings.ts',
      'src/embed/make-widget.ts',
      // Prose of packs, whose names are checked when a pack is read.
      'src/base/to-dom.ts',
      // Names from lists in the same file, and headings of a level.
      'src/base/hide-from-recorders.ts',
      'src/elements/faq-accordion/give-headings.ts',
      'src/elements/faq-accordion/take-up/carry.ts',
      'src/elements/risk-meter/draw-pictures.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...noForeignNames] },
  },
  {
    files: ['src/domain/**', 'src/base/**', 'src/elements/**', 'src/embed/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Array', property: 'from', message: 'Prototype.js puts its own in this place, without the mapping; spread instead.' },
      ],
    },
  },
  // bench/ holds files for another repository.
  { files: ['**/*.{ts,js}'], ignores: ['bench/**'], ...layers },
  {
    // The tags of a framework are added to its own types, and there is no other way to do that.
    files: ['src/frameworks/**'],
    rules: { '@typescript-eslint/no-namespace': 'off', '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    files: ['test/**', 'stories/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
