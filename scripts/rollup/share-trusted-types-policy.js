/**
 * Renames Lit's Trusted Types policy to `nazorg` and keeps it where a second copy of this script finds it: a policy
 * can be made only once, and a second Lit on the page would die trying (docs/decisions/0004-trusted-types.md).
 * Fails the build when Lit no longer has the line it looks for.
 */
const CREATION = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;

export const shareTrustedTypesPolicy = () => ({
  name: 'share-trusted-types-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    if (!CREATION.test(code)) this.error('lit-html.js no longer creates its policy the way this build expects.');
    return {
      code: code.replace(CREATION, '(globalThis[Symbol.for("nazorg.trusted-types")]??=$1.createPolicy("nazorg",$2))'),
      map: null,
    };
  },
});
