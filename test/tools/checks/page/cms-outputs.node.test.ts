import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inertDocument } from '../../../../tools/cli/inert-document.js';
import { checkPage } from '../../../../tools/checks/page/check-page.js';
import { CMS_OUTPUTS } from '../../../support/cms-outputs.js';

for (const { cms, form, does, html, said } of CMS_OUTPUTS) {
  it(`says ${said ? 'what happened' : 'nothing is wrong'}: ${cms}, ${form}, ${does}`, async () => {
    const { problems } = await checkPage(html, inertDocument);
    assert.equal(problems.length, said ? 1 : 0, problems.join('\n'));
    if (said) assert.match(problems[0]!, said);
  });
}
