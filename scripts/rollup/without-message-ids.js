const IDS = '\0ids';

/**
 * Leaves out the code of @lit/localize that makes ids out of words. It never runs: every `msg()` has an id of its own
 * (test/base/localize.node.test.ts sees to that).
 */
export const withoutMessageIds = () => ({
  name: 'without-message-ids',
  resolveId: (source) => (source.endsWith('/id-generation.js') ? IDS : null),
  load: (id) => (id === IDS ? 'export const generateMsgId = () => "";' : null),
});
