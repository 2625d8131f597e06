const NOTE = /,\s*desc: (['"])(?:(?!\1)[^\\\n]|\\.)*\1/g;

/** Leaves out what `msg()` says to translators, which nothing reads in a browser: it is in the XLIFF files. */
export const withoutTranslatorsNotes = () => ({
  name: 'without-translators-notes',
  transform: (code, id) => (id.includes('/dist/tsc/') ? { code: code.replace(NOTE, ''), map: null } : null),
});
