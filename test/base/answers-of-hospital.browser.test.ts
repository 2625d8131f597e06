import { expect, fixture } from '@open-wc/testing';
import '../support/page-script.js';
import { questionsOf, togglesOf } from '../support/accordion.js';
import { freshAddress, holdRequests, until } from '../support/held-fetch.js';
import { settled } from '../support/fixtures.js';

const PROFILE = 'profile="/answers/answering-profile.json"';

describe('what a hospital answers itself', () => {
  it('is a question of its own where the pack only asks', async () => {
    const without = await settled('<faq-accordion lang="nl" pack="miscarriage"></faq-accordion>');
    expect(questionsOf(without)).to.not.include('Wanneer ga ik weer aan het werk?');
    const widget = await settled(`<faq-accordion lang="nl" pack="miscarriage" ${PROFILE}></faq-accordion>`);
    await until(() => questionsOf(widget).includes('Wanneer ga ik weer aan het werk?'));
    togglesOf(widget)
      .find((toggle) => toggle.textContent.includes('weer aan het werk'))!
      .click();
    expect(widget.textContent).to.contain('Bij ons:');
    expect(widget.textContent).to.contain('Je mag thuisblijven zolang je wilt.');
  });

  it('comes among the others while one of them is open, and closes none', async () => {
    const { requests, letGo } = holdRequests();
    try {
      const widget = await fixture(`<faq-accordion lang="nl" pack="miscarriage" profile="${freshAddress('profile')}"></faq-accordion>`);
      await until(() => togglesOf(widget).length > 0 && requests.length > 0);
      const [first] = togglesOf(widget);
      first!.click();
      const question = first!.closest('details')!;
      requests[0]!.answer({ schemaVersion: 1, organisation: 'De Linde', here: { work: 'Je mag thuisblijven.' } });
      await until(() => questionsOf(widget).includes('Wanneer ga ik weer aan het werk?'));
      expect(question.isConnected && question.open).to.equal(true);
      const ids = [...widget.querySelectorAll('details[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    } finally {
      letGo();
    }
  });
});
