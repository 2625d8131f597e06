import type { Browser, Page } from 'puppeteer-core';
import type { Role, WordPress } from './start-wordpress.js';

/** A page of somebody who has logged in. Asks nothing of other places. */
export const logIn = async (browser: Browser, { address, password }: WordPress, role: Role): Promise<Page> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(address) || /^(data|blob):/.test(request.url());
    void (isOwn ? request.continue() : request.abort());
  });
  await page.goto(`${address}/wp-login.php`);
  await page.evaluate(
    (name, word) => {
      (document.querySelector('#user_login') as HTMLInputElement).value = name;
      (document.querySelector('#user_pass') as HTMLInputElement).value = word;
    },
    role,
    password,
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
};
