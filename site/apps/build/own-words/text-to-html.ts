const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const ITEM = /^\s*(?:[-•*–]|\d+[.)])\s+/;

const ASKS = /[?؟]["”’»)]*$/;

/** Writes plain text as HTML: a line that asks is a heading, lines that begin with a dash are a list, other lines are paragraphs. */
export const textToHtml = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      if (ITEM.test(line)) return `<li>${escaped(line.replace(ITEM, ''))}</li>`;
      return ASKS.test(line) && line.length <= 200 ? `<h2>${escaped(line)}</h2>` : `<p>${escaped(line)}</p>`;
    })
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>${items}</ul>\n`);
