/** Where a build keeps which packages are in which of its files: their folders, by the file. */
export const BUNDLED = 'dist/bundled.json';

const FOLDER = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The folders of the packages that modules are of, from the folder of the project on. None for our own. */
export const packagesIn = (modules: readonly string[]): string[] =>
  [...new Set(modules.flatMap((id) => FOLDER.exec(id)?.[0] ?? []))].sort();
