import fc from 'fast-check';

/** Any text that a page can hold: every UTF-16 unit there is, halves of a pair too. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat({ max: 0xffff }), fc.nat({ max: 0x7f })), { maxLength: 16 })
  .map((units) => String.fromCharCode(...units));
