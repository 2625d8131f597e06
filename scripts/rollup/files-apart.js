const APART = [
  'own-files.js',
  'timeline-take-along.js',
  'contact-hours.js',
  'contact-v-card.js',
  'contact-structured-data.js',
  'faq-search.js',
  'faq-structured-data.js',
];

/**
 * Keeps what some pages don't need in files of their own: what reads a hospital's own pack or profile, and what does only
 * what an editor or reader asked for. They are built apart, so that they import nothing of the main script: a page that
 * loads the script under another address (?v=2) doesn't get it twice.
 */
export const filesApart = () => ({
  name: 'files-apart',
  resolveId: (source, importer) => {
    const apart = importer && APART.find((file) => source.endsWith(`/${file}`));
    return apart ? { id: `./${apart}`, external: 'relative' } : null;
  },
});
