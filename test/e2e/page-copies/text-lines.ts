import { JSDOM } from 'jsdom';

/** What a text browser doesn't print. It knows no styles: what they hide it prints too. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD']);

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|LI|MAIN|NAV|OL|P|SECTION|SUMMARY|TABLE|TD|TH|TR|UL|FAQ-ACCORDION|RISK-METER|AFTERCARE-TIMELINE|CONTACT-CARD)$/;

/**
 * A page as a browser for a terminal or a braille line prints it, such as Lynx: without styles and scripts, block under block in the
 * order of the source.
 */
export const textLines = (html: string): string[] => {
  const { document } = new JSDOM(html).window;
  const write = (node: Node): string => {
    if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType === 8 || SILENT.has(node.nodeName)) return '';
    const words = [...node.childNodes].map(write).join('');
    if (node.nodeName === 'BR') return '\n';
    return BLOCKS.test(node.nodeName) ? `\n${words}\n` : words;
  };
  return write(document.documentElement)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};
