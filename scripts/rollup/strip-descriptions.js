/** Takes out what msg() says to translators (it is in the XLIFF files), and the indentation inside templates. */
const DESCRIPTION = /,\s*desc: (['"])(?:(?!\1)[^\\\n]|\\.)*\1/g;

export const stripDescriptions = () => ({
  name: 'strip-descriptions',
  transform: (code, id) => (id.includes('/dist/tsc/') ? { code: code.replace(DESCRIPTION, '').replace(/\n\s+/g, '\n'), map: null } : null),
});
