import type { Page } from 'puppeteer-core';

/** More stops than either app has on its way to anything. */
const MOST = 160;

/** Works a page by keyboard alone, and counts what somebody does on it: a choice, a press, or words typed in one field. */
export class Keyboard {
  actions = 0;

  constructor(readonly page: Page) {}

  /** Goes on with Tab until something has the focus. */
  async reach(selector: string): Promise<void> {
    for (let stop = 0; stop < MOST; stop += 1) {
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab doesn't reach ${selector}.`);
  }

  async press(selector: string): Promise<void> {
    await this.reach(selector);
    this.actions += 1;
    await this.page.keyboard.press('Enter');
  }

  /** Writes in a field, in the place of what is there. */
  async write(selector: string, words: string): Promise<void> {
    await this.reach(selector);
    this.actions += 1;
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.sendCharacter(words);
  }

  /** Chooses one of a group, or of a list, by going down to it. */
  async choose(group: string, value: string): Promise<void> {
    await this.reach(group);
    this.actions += 1;
    if (await this.page.evaluate(() => document.activeElement?.localName === 'select')) await this.page.keyboard.press('Home');
    for (let step = 0; step < MOST; step += 1) {
      if (await this.page.evaluate((wanted) => (document.activeElement as HTMLInputElement).value === wanted, value)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`There is no ${value} in ${group}.`);
  }
}
