import type { Package } from './read-package.js';

const LINE = `\n\n${'-'.repeat(80)}\n\n`;

const section = ({ name, version, license, texts }: Package): string => [`${name} ${version}: ${license}`, ...texts].join('\n\n');

/**
 * Returns the licences of files of ours and of the packages in them, as one text.
 * @param own - The texts of our own licences.
 */
export const toLicensesText = (own: readonly string[], packages: readonly Package[]): string => {
  const intro = [
    'Nazorg: the code is under the MIT licence, the texts for patients are under CC BY 4.0.',
    ...own.map((text) => text.trim()),
    `These files hold code of ${packages.length} packages of others, under the licences below.`,
  ];
  return `${[intro.join('\n\n'), ...packages.map(section)].join(LINE)}\n`;
};
