/**
 * Keeps what reads a hospital's own pack or profile in a file of its own. It is built apart, so that it imports
 * nothing of the main script: a page that loads the script under another address (?v=2) doesn't get it twice.
 */
export const ownFilesApart = () => ({
  name: 'own-files-apart',
  resolveId: (source, importer) => (source === './own-files.js' && importer ? { id: './own-files.js', external: 'relative' } : null),
});
