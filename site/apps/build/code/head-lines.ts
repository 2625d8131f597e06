import { proseToHtml } from '../../../../tools/authoring/prose-to-html.js';
import { readBase, readHosted, versionFolder } from '../../../../tools/authoring/snippet/script-address.js';
import { pagePolicy } from '../../../../tools/authoring/snippet/page-policy.js';
import { scriptTag } from '../../../../tools/authoring/snippet/write-snippet.js';
import { h } from '../../../../src/prose/prose-node.js';
import { givenHospital, type Draft } from '../state/draft.js';
import { formOf, profileAddress, scriptOf } from './to-snippet-options.js';

const siteOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).origin : undefined);

/** Whether a profile is worth a file of its own on the site: for its colours, and for whether a line is open. */
export const needsProfile = (draft: Draft): boolean =>
  Object.keys(givenHospital(draft)).length > 0 || Object.keys(draft.profile.brand ?? {}).length > 0;

/** What stands in the head of every page with a widget, once. A frame needs none of it. */
export const headLines = (draft: Draft, hashes: Readonly<Record<string, string>> = {}): string => {
  if (formOf(draft) === 'frame') return '';
  const base = readBase(draft.base) ?? '/nazorg';
  const hosted = formOf(draft) === 'link' ? siteOf(readHosted(draft.hosted) ?? '') : undefined;
  const site = siteOf(base);
  const meta = (name: string, content: string): string => proseToHtml([h('meta', { name, content })], 1);
  return [
    ...(needsProfile(draft) ? [meta('nazorg-profile', profileAddress(draft))] : []),
    ...(needsProfile(draft) && site !== undefined ? [meta('nazorg-origins', site)] : []),
    ...(hosted === undefined ? [] : [meta('nazorg-hosted', hosted)]),
    proseToHtml([h('link', { rel: 'stylesheet', href: `${versionFolder(base)}/before-script.css` })], 1),
    scriptTag(scriptOf(draft, hashes)),
  ].join('\n');
};

/** The Content-Security-Policy of a page with this widget. */
export const policyLine = (draft: Draft): string =>
  pagePolicy({
    scripts: siteOf(readBase(draft.base) ?? ''),
    frames: formOf(draft) === 'frame' ? siteOf(readHosted(draft.hosted) ?? 'https://widgets.hospital.example') : undefined,
  });
