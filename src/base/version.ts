/** Version of this build: the one in package.json, checked by test/base/version.node.test.ts. */
export const VERSION = '0.1.0';
