import type { Browser } from 'puppeteer-core';
import { HOSTED } from '../cms/widget-forms.js';
import { logIn } from './log-in.js';
import type { WordPress } from './start-wordpress.js';

/** What the settings list besides the site of the profile. */
export const OTHER_SITES = ['https://packs.example.org', 'https://files.example.org'];

const PAGE = '/wp-admin/options-general.php?page=nazorg';

/** Fills in the settings as the administrator; tries what isn't an address; and asks for the page as an editor. */
export const checkSettings = async (
  wordPress: WordPress,
  browser: Browser,
  profile: string,
  picture?: `${string}.png`,
): Promise<string[]> => {
  const problems: string[] = [];
  const page = await logIn(browser, wordPress, 'administrator');
  const save = async (values: Record<string, string>): Promise<Record<string, string>> => {
    await page.goto(`${wordPress.address}${PAGE}`);
    await page.evaluate((given) => {
      for (const [name, value] of Object.entries(given)) {
        const field = document.querySelector<HTMLInputElement>(`#${name}`) as HTMLInputElement;
        // The field itself would stop some of them.
        field.type = 'text';
        field.value = value;
      }
    }, values);
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    const written = await page.$$eval('#nazorg_profile, #nazorg_hosted, #nazorg_origins', (fields) =>
      fields.map((field) => [field.id, (field as HTMLInputElement).value]),
    );
    return Object.fromEntries(written) as Record<string, string>;
  };
  const good = { nazorg_profile: profile, nazorg_hosted: HOSTED, nazorg_origins: OTHER_SITES.join(' ') };
  const saved = await save({ ...good, nazorg_hosted: `${HOSTED}/`, nazorg_origins: `${OTHER_SITES[0]}/packs/, HTTPS://Files.Example.Org` });
  if (JSON.stringify(saved) !== JSON.stringify(good)) problems.push(`good addresses become ${JSON.stringify(saved)}`);
  if (await page.$('.notice-warning')) problems.push('a profile that can be read gets a warning');
  if (picture) await page.screenshot({ path: picture });
  for (const bad of ['javascript:alert(1)', '//evil.example', 'https://name:word@evil.example', 'nothing', '"><script>alert(1)</script>']) {
    const after = await save({ nazorg_profile: bad, nazorg_hosted: bad, nazorg_origins: `${OTHER_SITES[0]} ${bad}` });
    if (JSON.stringify(after) !== JSON.stringify(good)) problems.push(`"${bad}" leaves ${JSON.stringify(after)}`);
    if (!(await page.$('.settings-error, .notice-error'))) problems.push(`nothing says that "${bad}" isn't an address`);
  }
  await save({ ...good, nazorg_profile: `${profile}.gone` });
  if (!(await page.$('.notice-warning'))) problems.push("nothing says that a profile can't be read");
  await save(good);
  await page.browserContext().close();
  const editor = await logIn(browser, wordPress, 'editor');
  const answer = await editor.goto(`${wordPress.address}${PAGE}`);
  if (answer?.status() !== 403) problems.push(`an editor gets the settings (${answer?.status() ?? 'no answer'})`);
  await editor.browserContext().close();
  return problems;
};
