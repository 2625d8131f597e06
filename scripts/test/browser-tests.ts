/** What Node is called with to run test files in a browser. */
export const browserTestOptions = (files: readonly string[]): string[] => [
  'node_modules/@web/test-runner/dist/bin.js',
  ...files.flatMap((file) => ['--files', file]),
];
