const APART = ['own-files.js', 'contact-hours.js', 'faq-search.js', 'faq-structured-data.js'];

/**
 * Keeps what some pages don't need in files of their own: what reads a hospital's own pack or profile, what says whether a
 * telephone line is open, the search of the questions, and what says them for machines. They are built apart, so that they
 * import nothing of the main script: a page that loads the script under another address (?v=2) doesn't get it twice.
 */
export const filesApart = () => ({
  name: 'files-apart',
  resolveId: (source, importer) => {
    const apart = importer && APART.find((file) => source.endsWith(`/${file}`));
    return apart ? { id: `./${apart}`, external: 'relative' } : null;
  },
});
