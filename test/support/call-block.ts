/** The HTML of the part about when to call: from its heading to the next one of that level. */
export const callBlockOf = (html: string): string =>
  /<h([1-6])[^>]*\bnazorg-call\b[^]*?(?=<h\1\b(?![^>]*\bnazorg-call\b)|$)/.exec(html)?.[0] ?? '';
