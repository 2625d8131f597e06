/**
 * Takes out what nobody has to download: what msg() says to translators (it is in the XLIFF files), and the line
 * breaks and indentation that make templates readable here. No template of ours needs white space between two tags.
 */
const DESCRIPTION = /,\s*desc: (['"])(?:(?!\1)[^\\\n]|\\.)*\1/g;

const FOLDS = [
  [/\n\s+/g, '\n'],
  [/\b(html|svg)\s*`\n/g, '$1`'],
  [/([>}])\n(<|`)/g, '$1$2'],
  [/>\n\$\{/g, '>${'],
];

const fold = (code) => FOLDS.reduce((folded, [pattern, words]) => folded.replace(pattern, words), code);

export const foldTemplates = () => ({
  name: 'fold-templates',
  transform: (code, id) => (id.includes('/dist/tsc/') ? { code: fold(code.replace(DESCRIPTION, '')), map: null } : null),
});
