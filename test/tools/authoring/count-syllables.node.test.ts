import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countSyllables } from '../../../tools/authoring/count-syllables.js';

/** Hyphenated by hand as Dutch dictionaries divide words. */
const WORDS =
  'mis-kraam zwan-ger-schap baar-moe-der vrouw kind ba-by em-bry-o e-cho chro-mo-soom on-der-zoek gy-nae-co-loog ge-ne-ti-cus ' +
  'an-ti-stof-fen ho-mo-cys-te-ï-ne fo-li-um-zuur trom-bo-se moe-der-koek cu-ret-ta-ge hys-te-ro-sco-pie me-di-cij-nen ' +
  'pijn-stil-ler be-han-de-ling zie-ken-huis leef-tijd ou-der nieuw nieu-we eeuw leeu-wen mooi mooi-e fraai bloei-en ge-ïn-for-meerd ' +
  'ide-eën on-ge-veer uit-slag één ca-fé a-vond ra-di-o ma-te-ri-aal fre-quen-tie mu-se-um toi-let yog-hurt re-ac-tie ko-pi-ë-ren ' +
  'zo-iets daar-om be-ant-woor-den vol-doen-de jij zij-ne ui-er par-tij-en co-ör-di-na-tie';

describe('counting the syllables of a Dutch word', () => {
  for (const divided of WORDS.split(' ')) {
    const word = divided.replaceAll('-', '');
    const count = word === 'ideeën' ? 3 : divided.split('-').length;
    it(`gives ${word} ${count}`, () => assert.equal(countSyllables(word), count));
  }

  it('counts a number or an abbreviation as one', () => {
    assert.deepEqual(['25', 'hcg', 'B12'].map(countSyllables), [1, 1, 1]);
  });

  it('takes capitals as small letters', () => assert.equal(countSyllables('IJSELMEER'), 3));
});
