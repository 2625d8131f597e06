import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import project from '../../package.json' with { type: 'json' };
import { LISTED } from './page-list.js';

/** The pages of decisions, by their files: what was known, what was chosen, what it costs. */
export const DECISIONS: readonly { file: string; slug: string }[] = readdirSync('docs/decisions')
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => ({ file: `docs/decisions/${name}`, slug: `decisions/${name.slice(0, 4)}` }));

const SLUGS: ReadonlyMap<string, string> = new Map([
  ...LISTED.flatMap(({ file, slug }) => (file === undefined ? [] : [[file, slug] as const])),
  ...DECISIONS.map(({ file, slug }) => [file, slug] as const),
  ['README.md', 'start'],
  ['docs/decisions', 'decisions'],
  ['content', 'content'],
  ['schemas', 'own'],
]);

/** Files of the project that the site has too, at the same path. */
export const SERVED_FILES: readonly string[] = [
  'custom-elements.json',
  'docs/hosted.nginx.conf',
  'schemas/pack-extension.schema.json',
  'schemas/pack.schema.json',
  'schemas/profile.schema.json',
  'src/theme/tokens.json',
];

/** Where the project's files can be read, once package.json says so. */
const { homepage } = project as { homepage?: string };

/** What a link in a file of the project becomes: a page or file of the site, another site, or only the name of a file. */
export type Target = { slug: string; anchor: string } | { address: string } | { file: string };

/** Reads a link as it stands in a file of the project. */
export const targetOf = (from: string, href: string): Target => {
  if (/^(?:[a-z]+:|#)/.test(href)) return { address: href };
  const [path = '', anchor] = href.split('#', 2);
  const file = posix.join(posix.dirname(from), path).replace(/\/$/, '');
  const slug = SLUGS.get(file);
  if (slug !== undefined) return { slug, anchor: anchor === undefined ? '' : `#${anchor}` };
  if (SERVED_FILES.includes(file)) return { address: `/${file}` };
  return homepage === undefined ? { file } : { address: `${homepage.replace(/#.*$/, '')}/blob/HEAD/${file}` };
};
