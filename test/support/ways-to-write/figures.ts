import { left, understood, type Way } from './way.js';

const rows = (write: (group: string, figure: string, rest: string) => string): string =>
  write('Na één miskraam', '20 van de 100', '80 van de 100') + write('Na twee', '25 van de 100', '75 van de 100');

/** Two figures of groups. */
export const FIGURES: readonly Way[] = [
  understood('a table', `<table>${rows((group, one, other) => `<tr><th>${group}</th><td>${one}</td><td>${other}</td></tr>`)}</table>`),
  understood(
    'a table in a figure',
    `<figure><table><tbody>${rows((group, one, other) => `<tr><td>${group}</td><td>${one}</td><td>${other}</td></tr>`)}</tbody></table></figure><p>Bron.</p>`,
  ),
  left('a table of two columns', `<table>${rows((group, one) => `<tr><th>${group}</th><td>${one}</td></tr>`)}</table>`),
  left('a table that does not add up', '<table><tr><th>Groep</th><td>20 van de 100</td><td>70 van de 100</td></tr></table>'),
  left('a table in an empty box', '<table></table>'),
  left('a list', `<ul>${rows((group, one) => `<li>${group}: ${one}</li>`)}</ul>`),
  left('a paragraph', '<p>Na één miskraam: 20 van de 100.</p>'),
  left(
    'boxes',
    rows((group, one, other) => `<div><div>${group}</div><div>${one}</div><div>${other}</div></div>`),
  ),
];
