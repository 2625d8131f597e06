import { ComponentScope, ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import { Bom, Component, HashDictionary, LicenseExpression, LicenseRepository, Property } from '@cyclonedx/cyclonedx-library/Models';
import { JSON as CycloneJson, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import type { Package } from './read-package.js';

/** What is ours, for the head of a bill of materials. */
export interface Product {
  name: string;
  version: string;
  license: string;
}

/** A package of others, and where a reader of our package meets it. */
export interface UsedPackage {
  used: Package;
  places: readonly string[];
}

/** The address of a package of npm: https://github.com/package-url/purl-spec */
const purlOf = ({ name, version }: { name: string; version: string }): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** The folders in which Node looks for what a package depends on, the nearest first. */
const foldersFor = (folder: string, dependency: string): string[] => {
  const outer = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '');
  return [`${folder}/node_modules/${dependency}`, ...(outer === '' ? [`node_modules/${dependency}`] : foldersFor(outer, dependency))];
};

const componentOf = (part: Product, sha512?: string): Component =>
  new Component(ComponentType.Library, part.name, {
    bomRef: purlOf(part),
    version: part.version,
    purl: purlOf(part),
    scope: ComponentScope.Required,
    licenses: new LicenseRepository([new LicenseExpression(part.license)]),
    hashes: new HashDictionary(sha512 === undefined ? [] : [[HashAlgorithm['SHA-512'], sha512]]),
  });

/**
 * Writes a bill of materials in the form of CycloneDX 1.6, from what the bundlers say is in our files. It has no number and no
 * time of its own, so that the same sources give the same bytes.
 */
export const toBom = (product: Product, packages: readonly UsedPackage[]): string => {
  const bom = new Bom();
  const head = componentOf(product);
  bom.metadata.component = head;
  const components = new Map(packages.map(({ used }) => [used.folder, componentOf(used, used.sha512)]));
  for (const { used, places } of packages) {
    const component = components.get(used.folder) as Component;
    for (const place of places) component.properties.add(new Property('nazorg:place', place));
    bom.components.add(component);
    head.dependencies.add(component.bomRef);
    for (const dependency of used.dependencies) {
      const found = foldersFor(used.folder, dependency).flatMap((folder) => components.get(folder) ?? []);
      for (const { bomRef } of found.slice(0, 1)) component.dependencies.add(bomRef);
    }
  }
  const serializer = new JsonSerializer(new CycloneJson.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
};
