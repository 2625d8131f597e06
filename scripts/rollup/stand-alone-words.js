/**
 * Makes @lit/localize as small as our use of it.
 *
 * A language file stands alone: the only thing its words need is `str`, one line. Otherwise it would import the whole
 * script again, under another address than the page did. And since every msg() has an id of its own
 * (test/base/localize.node.test.ts sees to that), the code that makes ids out of words is left out.
 */
const WORDS = '\0words';
const IDS = '\0ids';

export const standAloneWords = () => ({
  name: 'stand-alone-words',
  resolveId(source, importer) {
    if (source === '@lit/localize' && importer?.includes('/generated/locales/')) return `${WORDS}:${importer}`;
    return source.endsWith('/id-generation.js') ? IDS : null;
  },
  load(id) {
    if (id.startsWith(WORDS)) return 'export const str = (strings, ...values) => ({ strTag: true, strings, values });';
    return id === IDS ? 'export const generateMsgId = () => "";' : null;
  },
});
