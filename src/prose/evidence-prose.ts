import type { Source } from '../content/pack.js';
import { fillWords, type Evidence, type EvidenceFigure, type EvidenceWords } from '../content/evidence.js';
import { citation } from './citation.js';
import { h, type ProseElement } from './prose-node.js';

/** How numbers are written in a language: with the decimals that were published, and as a percentage where they are one. */
const writer =
  (lang: string, { measure, decimals }: Pick<EvidenceFigure, 'measure' | 'decimals'>) =>
  (number: number): string => {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return measure === 'percentage'
      ? new Intl.NumberFormat(lang, { ...digits, style: 'percent' }).format(number / 100)
      : new Intl.NumberFormat(lang, digits).format(number);
  };

const written = (lang: string, numbers: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, new Intl.NumberFormat(lang).format(number)]));

interface Context {
  evidence: Evidence;
  words: EvidenceWords;
  lang: string;
  sources: Readonly<Record<string, Source>>;
}

const rowToProse = (figure: EvidenceFigure, { evidence, words, lang, sources }: Context): ProseElement => {
  const { value, low, high, measure, numbers = {} } = figure;
  const write = writer(lang, figure);
  const { from, through, ...size } = evidence.populations[figure.population] ?? {};
  const spoken = written(lang, numbers);
  const cells = [
    fillWords(words.groups[figure.group] ?? '', spoken),
    fillWords(words.populations[figure.population] ?? '', written(lang, size)),
    // Years are names, without the marks that group thousands.
    from === undefined || through === undefined ? words.missing : fillWords(words.period, { from: String(from), through: String(through) }),
    fillWords(words.measures[measure], { value: write(value) }),
    low === undefined || high === undefined ? words.missing : fillWords(words.range, { low: write(low), high: write(high) }),
  ];
  const source = sources[figure.accordingTo];
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, fillWords(words.outcomes[figure.outcome] ?? '', spoken)),
    cells.map((words) => h('td', {}, words)),
    h('td', {}, source && citation(source, source.publisher)),
  );
};

const sourceToProse = (source: Source | undefined): ProseElement | undefined =>
  source && h('li', {}, citation(source), `. ${source.publisher}.`);

/**
 * The table for professionals as plain HTML in a box, in one of the languages of content/evidence.json: for whom it is, a row for
 * each figure as it was published, what the rows are not, and the sources. Nothing in it is computed.
 */
export const toEvidenceProse = (evidence: Evidence, lang: string, sources: Readonly<Record<string, Source>>): ProseElement => {
  const words = evidence.words[lang];
  if (words === undefined) throw new Error(`There are no words in ${lang} for the evidence.`);
  const level = writer(lang, { measure: 'percentage', decimals: 0 })(evidence.level);
  const context = { evidence, words, lang, sources };
  return h(
    'div',
    {},
    h('h1', {}, words.title),
    h('p', { class: 'nazorg-evidence-for' }, h('strong', {}, words.forWhom)),
    h(
      'div',
      { class: 'nazorg-evidence-scroll', role: 'region', tabindex: 0, 'aria-label': words.caption },
      h(
        'table',
        {},
        h('caption', {}, words.caption),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            Object.values(words.columns).map((head) => h('th', { scope: 'col' }, fillWords(head, { level }))),
          ),
        ),
        h(
          'tbody',
          {},
          evidence.figures.map((figure) => rowToProse(figure, context)),
        ),
      ),
    ),
    h(
      'ul',
      {},
      words.notes.map((note) => h('li', {}, note)),
    ),
    h('h2', {}, words.sources),
    h(
      'ul',
      {},
      [...new Set(evidence.figures.map(({ accordingTo }) => accordingTo))].map((id) => sourceToProse(sources[id])),
    ),
  );
};
