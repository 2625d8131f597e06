import type { Fault } from '../fault.js';

const INTERVAL = 'test/domain/interval.node.test.ts';
const TABLES = 'test/prose/random-tables.node.test.ts';

/** A figure, its other side or its picture says something else. */
export const FIGURES: readonly Fault[] = [
  {
    what: 'the other side of a figure is one too many',
    file: 'src/domain/interval.ts',
    find: 'low: OF - high, high: OF - low',
    change: 'low: OF - high, high: OF - low + 1',
    detectors: [INTERVAL],
  },
  {
    what: 'the ends of a range stand the other way round on its other side',
    file: 'src/domain/interval.ts',
    find: 'low: OF - high, high: OF - low',
    change: 'low: OF - low, high: OF - high',
    detectors: [INTERVAL],
  },
  {
    what: 'a picture is drawn of more than a hundred',
    file: 'src/domain/interval.ts',
    find: 'low <= high && high <= OF',
    change: 'low <= high',
    detectors: [INTERVAL, 'test/domain/read-chance.node.test.ts'],
  },
  {
    what: 'sides that don’t add up to a hundred are drawn',
    file: 'src/elements/risk-meter/risk-table.ts',
    find: 'chance && rest && isRestOf(chance, rest) ? chance : undefined',
    change: 'chance',
    detectors: ['test/elements/risk-meter.bad-input.browser.test.ts', 'test/elements/risk-meter.own-tables.browser.test.ts'],
  },
  {
    what: 'a range shows its lower end twice',
    file: 'src/content/fill-figures.ts',
    find: "replace('{high}', formatNumber(high, lang))",
    change: "replace('{high}', formatNumber(low, lang))",
    detectors: ['test/content/fill-figures.node.test.ts'],
  },
  {
    what: 'what is left of a hundred is said as the figure itself',
    file: 'src/content/fill-figures.ts',
    find: 'rest === undefined ? toInterval(figure) : toRest(toInterval(figure))',
    change: 'toInterval(figure)',
    detectors: ['test/content/fill-figures.node.test.ts'],
  },
  {
    what: 'the sources of a figure are left out',
    file: 'src/prose/risk-table-prose.ts',
    find: '...rows.flatMap(({ figure }) => pack.figures[figure]?.accordingTo ?? []),',
    change: '',
    detectors: [TABLES, 'test/prose/risk-prose.node.test.ts'],
  },
  {
    what: 'the second column holds the figure again, not what is left',
    file: 'src/prose/risk-table-prose.ts',
    find: 'side(group.columns.no, toRest(figure), pack)',
    change: 'side(group.columns.no, figure, pack)',
    detectors: [TABLES],
  },
  {
    what: 'nobody is told that a range isn’t known exactly',
    file: 'src/prose/risk-table-prose.ts',
    find: 'isRange && columns.range !== undefined &&',
    change: '!isRange && columns.range !== undefined &&',
    detectors: [TABLES, 'test/prose/risk-prose.node.test.ts', 'test/prose/built-in-packs.node.test.ts'],
  },
  {
    what: 'who was counted is left out of a table',
    file: 'src/prose/risk-table-prose.ts',
    find: "population !== undefined && h('span', {}, textToProse(population, pack)),",
    change: '',
    detectors: [TABLES, 'test/prose/risk-prose.node.test.ts'],
  },
  {
    what: 'an age on a border picks out one row of two',
    file: 'src/domain/reference-class.ts',
    find: 'number <= (through ?? Infinity)',
    change: 'number < (through ?? Infinity)',
    detectors: ['test/domain/reference-class.node.test.ts', 'test/domain/pick-rows.node.test.ts'],
  },
  {
    what: 'below 35 takes in 35',
    file: 'src/domain/reference-class.ts',
    find: 'number < (below ?? Infinity)',
    change: 'number <= (below ?? Infinity)',
    detectors: ['test/domain/reference-class.node.test.ts'],
  },
  {
    what: 'two tables are picked from without the note that they can’t be combined',
    file: 'src/domain/pick-rows.ts',
    find: 'if (tables > 1)',
    change: 'if (tables > 2)',
    detectors: ['test/domain/pick-rows.node.test.ts'],
  },
  {
    what: '0,5 is read as a whole number',
    file: 'src/domain/read-chance.ts',
    find: 'BROKEN_NUMBER.test(toLatinDigits(words)) ? [] : ',
    change: '',
    detectors: ['test/domain/read-chance.node.test.ts'],
  },
  {
    what: 'Arabic digits are read one too high',
    file: 'src/domain/read-numbers.ts',
    find: '(code - zero) % 10',
    change: '(code - zero + 1) % 10',
    detectors: ['test/domain/read-numbers.node.test.ts'],
  },
  {
    what: 'a figure of the content is another one',
    file: 'content/figures.json',
    find: '"women-with-recurrent": {\n    "low": 1,',
    change: '"women-with-recurrent": {\n    "low": 2,',
    detectors: ['test/content/figures-and-sources.node.test.ts'],
  },
];
