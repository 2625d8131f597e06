import { readFileSync, writeFileSync } from 'node:fs';
import { BUNDLED } from './bundled-packages.js';
import { toLicensesText } from './licenses-text.js';
import { readPackage, type Package } from './read-package.js';
import { toBom, type Product, type UsedPackage } from './to-bom.js';

type Bundled = Readonly<Record<string, readonly string[]>>;

/** The parts of the package that hold packages of others. */
const PARTS = [
  { place: 'inside the files for pages', files: /^dist\/cdn\// },
  { place: 'inside the modules for npm', files: /^dist\/(?:chunks\/)?[\w-]+\.js$/ },
  { place: 'inside the command', files: /^dist\/cli\// },
] as const;
const [PAGES, , COMMAND] = PARTS;

const readText = (path: string): string => readFileSync(path, 'utf8');

const sorted = (folders: Iterable<string>): string[] => [...new Set(folders)].sort();

const foldersIn = (bundled: Bundled, files: RegExp): string[] =>
  sorted(Object.entries(bundled).flatMap(([file, folders]) => (files.test(file) ? folders : [])));

/** What npm installs along: what the package depends on, and what that depends on. */
const installedAlong = (names: readonly string[]): string[] =>
  sorted(names.flatMap((name) => [`node_modules/${name}`, ...installedAlong(readPackage(`node_modules/${name}`).dependencies)]));

const used = (bundled: Bundled, along: readonly string[]): UsedPackage[] =>
  sorted([...along, ...Object.values(bundled).flat()])
    .map((folder) => ({
      used: readPackage(folder),
      places: [
        ...PARTS.filter(({ files }) => foldersIn(bundled, files).includes(folder)).map(({ place }) => place),
        ...(along.includes(folder) ? ['installed along'] : []),
      ],
    }))
    .filter(({ places }) => places.length > 0);

/**
 * Writes which packages of others a build holds, and their licences: beside the files for pages for these, and for the whole
 * package. Reads what the bundlers kept.
 */
export const writeNotices = (): void => {
  const bundled = JSON.parse(readText(BUNDLED)) as Bundled;
  const product = JSON.parse(readText('package.json')) as Product & { dependencies: Readonly<Record<string, string>> };
  const own = ['LICENSE', 'LICENSE-CONTENT'].map(readText);
  const packagesOf = (files: RegExp): Package[] => foldersIn(bundled, files).map(readPackage);
  for (const { folder, files } of [
    { folder: 'dist/cdn', files: PAGES.files },
    { folder: 'dist/cli', files: COMMAND.files },
  ])
    writeFileSync(`${folder}/licenses.txt`, toLicensesText(own, packagesOf(files)));
  const all = used(bundled, installedAlong(Object.keys(product.dependencies)));
  const onPages = all.filter(({ places }) => places.includes(PAGES.place)).map((one) => ({ ...one, places: [PAGES.place] }));
  writeFileSync('dist/cdn/sbom.cdx.json', toBom(product, onPages));
  writeFileSync('dist/sbom.cdx.json', toBom(product, all));
};
