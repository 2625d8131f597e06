import { expect, fixture } from '@open-wc/testing';
import { plainText } from '../../src/elements/faq-accordion/structured-data/plain-text.js';

const ROWS: [what: string, written: string, said: string][] = [
  ['paragraphs', '<p>Een.</p>\n  <p>Twee\n  en  drie.</p>', 'Een.\nTwee en drie.'],
  ['words in a row', 'Ja, <em>dat</em> <b>mag</b>.', 'Ja, dat mag.'],
  ['a list', 'Neem mee:<ul><li>je pas</li><li>je <em>vragen</em></li></ul>', 'Neem mee:\nje pas\nje vragen'],
  ['a table', '<table><tr> <th>Dag</th> <th>Tijd</th> </tr><tr><td>Ma</td><td>8&nbsp;uur</td></tr></table>', 'Dag\tTijd\nMa\t8 uur'],
  ['line breaks', 'Straat 1<br>Nijmegen', 'Straat 1\nNijmegen'],
  ['a link and a picture', '<p>Zie <a href="/x">de folder</a><img src="data:," alt="folder">.</p>', 'Zie de folder.'],
  ['words that open on demand', '<details><summary>Meer</summary>Nog meer.</details>', 'Meer\nNog meer.'],
  ['words that the page search opens', '<p>Ja.</p><p hidden="until-found">En meer.</p>', 'Ja.\nEn meer.'],
  ['not what nobody sees', '<p>Ja.</p><p hidden>Nee.</p><style>p {}</style><template>Nee.</template><script>nee</script>', 'Ja.'],
  ['not what is filled in', '<p>Ja.</p><textarea>36</textarea><select><option>36</option></select><output>36</output>', 'Ja.'],
  ['not what a browser shows instead', '<p>Ja.</p><video>Nee.</video><svg><title>Nee.</title></svg>', 'Ja.'],
  ['nothing where there are no words', '<p> <br>&nbsp;</p>', ''],
];

describe('the plain text of an answer', () => {
  for (const [what, written, said] of ROWS) {
    it(`is ${what}`, async () => expect(plainText([...(await fixture(`<div>${written}</div>`)).childNodes])).to.equal(said));
  }
});
