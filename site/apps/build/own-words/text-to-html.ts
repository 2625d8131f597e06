const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const ITEM = /^\s*(?:[-•*–]|\d+[.)])\s+/;

/** A line that somebody marked as a heading, with signs in the place of styles. */
const MARKED = /^(?:#{1,6}\s+(.+)|\*\*([^*]+)\*\*)$/;

const withBold = (text: string): string => escaped(text).replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>');

const ASKS = /[?؟]["”’»)]*$/;

/** Writes plain text as HTML: a line that asks, or is marked as one, is a heading, lines that begin with a dash are a list, other lines are paragraphs. */
export const textToHtml = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      if (ITEM.test(line)) return `<li>${withBold(line.replace(ITEM, ''))}</li>`;
      const [, heading, bold] = MARKED.exec(line) ?? [];
      const words = heading ?? bold ?? line;
      return words !== line || (ASKS.test(line) && line.length <= 200) ? `<h2>${escaped(words)}</h2>` : `<p>${withBold(line)}</p>`;
    })
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>${items}</ul>\n`);
