/** What a release needs to know of the package. */
export interface ReleaseManifest {
  version: string;
  repository?: string | { url: string };
  bugs?: { url?: string; email?: string };
}

/** An address that nobody can have: https://www.rfc-editor.org/rfc/rfc2606 */
const UNFILLED = /\.invalid(?:\/|$)/;

const hasContact = ({ bugs = {} }: ReleaseManifest): boolean =>
  [bugs.email, bugs.url].some((way) => way !== undefined && !UNFILLED.test(way));

/**
 * Returns what stands in the way of a release, in sentences.
 * @param tag - The name of the tag, such as v0.2.0.
 */
export const releaseProblems = (tag: string, manifest: ReleaseManifest, changelog: string): string[] => {
  const { version, repository } = manifest;
  const heading = new RegExp(`^## ${version.replaceAll('.', '\\.')}, \\d{1,2} [A-Z][a-z]+ \\d{4}$`, 'm');
  return [
    ...(tag === `v${version}` ? [] : [`The tag is ${tag} and package.json says ${version}: name it v${version}.`]),
    ...(heading.test(changelog)
      ? []
      : [`CHANGELOG.md has no heading "## ${version}, DAY MONTH YEAR": write the day of the release there.`]),
    ...(hasContact(manifest) ? [] : ['Nobody can report a leak: fill in "bugs" in package.json (SECURITY.md says how).']),
    ...(repository === undefined ? ['npm can\'t prove where the package comes from: fill in "repository" in package.json.'] : []),
  ];
};
