/**
 * What isn't part of a question or an answer: the widget's own buttons, folded sources and explanations, what a reader
 * fills in, and what nobody reads.
 */
const LEFT_OUT =
  '.nazorg-copy,.nazorg-provenance,.nazorg-gloss,button,select,textarea,output,script,style,template,noscript,audio,video,svg,[hidden]:not([hidden="until-found"])';

/** Elements that start a new line. */
const BLOCKS =
  'article,blockquote,br,caption,dd,details,div,dl,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,summary,table,tr,ul';

const write = (node: Node): string => {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return '';
  const words = linesIn(node);
  if (node.matches('td,th')) return `${words}\t`;
  return node.matches(BLOCKS) ? `\n${words}\n` : words;
};

const linesIn = ({ childNodes }: Element): string => [...childNodes].map(write).join('');

/**
 * The words of nodes as plain text, whether they are shown now or folded away: a line for each paragraph, item of a list and row of a
 * table, and a tab between the cells of a row. Nothing in it depends on what a reader opened.
 */
export const plainText = (nodes: readonly Node[]): string =>
  nodes
    .map(write)
    .join('')
    .replace(/ *\t[ \t]*/g, '\t')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
