import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { Profile } from '../../src/content/profile.js';
import { toPhoneLink } from '../../src/domain/phone-link.js';
import { HOSTED } from '../cms/widget-forms.js';
import { callBlockOf } from '../support/call-block.js';
import { savePage } from './forms.js';
import type { Drupal } from './start-drupal.js';

const unless = (isTrue: boolean, problem: string): string[] => (isTrue ? [] : [problem]);

const pageOf = async (url: string): Promise<string> => (await fetch(url)).text();

const render = (drupal: Drupal, widget: string, props: string): Promise<unknown> =>
  drupal.php(`
    $build = ['#type' => 'component', '#component' => 'nazorg:${widget}', '#props' => ${props}];
    return (string) \\Drupal::service('renderer')->renderInIsolation($build);
  `);

/** Logs the administrator in, with a link as Drupal mails it to people who forgot their password. */
export const logIn = async (drupal: Drupal, browser: Browser): Promise<Page> => {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.goto(String(await drupal.php(`return user_pass_reset_url(\\Drupal\\user\\Entity\\User::load(1)) . '/login';`)));
  return page;
};

/** What the settings list besides the site of the profile. */
const OTHER_SITE = 'https://packs.example.org';

/** Fills in the settings, tries what isn't an address, and asks for them as a visitor. */
export const checkSettings = async ({ address }: Drupal, editor: Page, profile: string, picture?: `${string}.png`): Promise<string[]> => {
  const problems: string[] = [];
  const where = `${address}/admin/config/content/nazorg`;
  const save = async (values: Record<string, string>): Promise<void> => {
    await editor.goto(where);
    await editor.evaluate((given) => {
      for (const [name, value] of Object.entries(given)) {
        const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
        // The field itself would stop some of them.
        field.type = 'text';
        field.value = value;
      }
    }, values);
    await Promise.all([editor.waitForNavigation(), editor.click('#edit-submit')]);
  };
  const kept = async (): Promise<string> => {
    await editor.goto(where);
    return editor.$$eval('[name="profile"], [name="hosted"], [name="origins"]', (fields) =>
      fields.map((one) => (one as HTMLInputElement).value).join(' '),
    );
  };
  const good = `${profile} ${HOSTED} ${OTHER_SITE}`;
  await save({ profile, hosted: `${HOSTED}/`, origins: `${OTHER_SITE.toUpperCase()}/packs/` });
  problems.push(...unless((await kept()) === good, `good addresses become ${await kept()}`));
  if (picture) await editor.screenshot({ path: picture });
  for (const bad of ['javascript:alert(1)', '//evil.example', 'https://name:word@evil.example', 'nothing', '"><script>alert(1)</script>']) {
    await save({ profile: bad, hosted: bad, origins: bad });
    problems.push(...unless((await editor.$('.messages--error')) !== null, `nothing says that "${bad}" isn't an address`));
    problems.push(...unless((await kept()) === good, `"${bad}" leaves ${await kept()}`));
  }
  const visitor = await fetch(where);
  return [...problems, ...unless(visitor.status === 403, `a visitor gets the settings (${visitor.status})`)];
};

/** Adds a block with the form of Drupal, once with a telephone number that isn't one. */
export const checkBlockForm = async (drupal: Drupal, editor: Page, picture?: `${string}.png`): Promise<string[]> => {
  const { address, php } = drupal;
  const add = async (widget: string, chosen: Record<string, string>): Promise<void> => {
    await editor.goto(`${address}/admin/structure/block/add/nazorg_widget:${widget}/olivero?region=content`);
    for (const [name, value] of Object.entries(chosen)) {
      const field = `[name="settings[chosen][${name}]"]`;
      const kind = await editor.$eval(field, (one) => (one instanceof HTMLInputElement ? one.type : 'select'));
      if (kind === 'select') await editor.select(field, value);
      else if (kind === 'checkbox') await editor.click(field);
      else await editor.type(field, value);
    }
    if (picture) await editor.screenshot({ path: picture, fullPage: true });
    await Promise.all([editor.waitForNavigation(), editor.click('#edit-actions-submit')]);
  };
  await add('contact-card', { phone: 'call us', phone_label: 'Ward' });
  const isRefused = (await editor.$('.messages--error')) !== null;
  await add('faq-accordion', { lang: 'de', address_form: 'formal', sections: 'treatment', searchable: 'yes', heading_level: '4' });
  const [saved] = (await php(
    `$all = array_filter(\\Drupal\\block\\Entity\\Block::loadMultiple(), fn ($one) => $one->getRegion() === 'content' && ($one->get('settings')['chosen']['lang'] ?? '') === 'de');
     $kept = array_map(function ($one) {
       $build = $one->getPlugin()->build();
       return [$one->get('settings')['chosen'], (string) \\Drupal::service('renderer')->renderInIsolation($build)];
     }, array_values($all));
     foreach ($all as $one) $one->delete();
     return $kept;`,
  )) as [chosen: Record<string, string>, html: string][];
  const [tag = 'no tag'] = /<faq-accordion[^>]*>/.exec(saved?.[1] ?? '') ?? [];
  return [
    ...unless(isRefused, 'a telephone number in words is taken'),
    ...unless(Object.keys(saved?.[0] ?? {}).length === 5, `kept: ${JSON.stringify(saved?.[0])}`),
    ...unless(
      / sections="treatment"/.test(tag) && / searchable/.test(tag) && / heading-level="4"/.test(tag) && / lang="de"/.test(tag),
      tag,
    ),
    ...unless(
      /<h4[^>]*data-section="treatment"/.test(saved?.[1] ?? '') && !/data-section="tests"/.test(saved?.[1] ?? ''),
      'other parts are there',
    ),
    ...unless(/\bSie\b/.test(saved?.[1] ?? ''), 'the words are not in formal German'),
  ];
};

/** What a page looks like, by what should be so. */
export const MODULE_CHECKS: Readonly<Record<string, (drupal: Drupal) => Promise<string[]>>> = {
  'a page with a widget carries the script as a module, and one without does not': async (drupal) => {
    const html = await pageOf(
      await savePage(drupal, 'Link', 'nazorg', '<p><a href="https://hosted.example.org/nazorg/risk-meter">x</a></p>'),
    );
    const other = await pageOf(await savePage(drupal, 'Other', 'nazorg', '<p>Risks of nazorg.</p>'));
    const tags = [...html.matchAll(/<script[^>]*nazorg\.js[^>]*>/g)].map(([tag]) => tag);
    return [
      ...unless(tags.length === 1 && / type="module"/.test(tags[0] ?? ''), `tags: ${tags.join(' ')}`),
      ...unless(/\/modules\/custom\/nazorg\/assets\/\d+\.\d+\.\d+\/nazorg\.js/.test(tags[0] ?? ''), 'the version is no folder'),
      ...unless(!other.includes('nazorg.js'), 'a page without a widget carries the script'),
      ...unless(other.includes(`<meta name="nazorg-hosted" content="${HOSTED}"`), 'the origin is not told'),
      ...unless(/<meta name="nazorg-profile" content="http[^"]*profile\.json"/.test(other), 'the profile is not told'),
      ...unless(other.includes(`<meta name="nazorg-origins" content="${OTHER_SITE}"`), 'the other site is not told'),
    ];
  },
  'a text names no file of the hospital, in an element or in plain HTML': async (drupal) => {
    const file = 'https://evil.example/f.json';
    const text = `<contact-card lang="nl" src="${file}" profile="${file}"></contact-card><div class="nazorg-risk-meter" data-nazorg="risk-meter" data-src="${file}" DATA-PROFILE="${file}" data-display="table"><p>x</p></div>`;
    const html = await pageOf(await savePage(drupal, 'Files', 'nazorg', text));
    return [
      ...unless(!html.includes('evil.example'), 'a file is left'),
      ...unless(/<div class="nazorg-risk-meter" data-nazorg="risk-meter" data-display="table">/.test(html), 'the plain HTML lost more'),
    ];
  },
  'numbers of the profile stand in the page before any script, in the card and under the signs to call for': async (drupal) => {
    const { lines = [] } = JSON.parse(await readFile('demo/profile.json', 'utf8')) as Profile;
    // From the command line: the server of the test answers one request at a time.
    const isRead = await drupal.php(`return \\Drupal::service('nazorg.profile_copy')->fetch();`);
    const text = '<contact-card lang="nl"></contact-card><aftercare-timeline lang="nl"></aftercare-timeline>';
    const html = await pageOf(await savePage(drupal, 'Numbers', 'nazorg', text));
    const card = /<contact-card[^]*<\/contact-card>/.exec(html)?.[0] ?? '';
    return [
      ...unless(isRead === true, "the profile can't be fetched"),
      ...lines.flatMap(({ number, kind }) => {
        const link = `href="${toPhoneLink(number) ?? ''}"`;
        const isForWorries = ['daytime', 'out-of-hours', 'emergency', undefined].includes(kind);
        return [
          ...unless(card.includes(link), `${number}: no link in the card`),
          ...unless(callBlockOf(html).includes(link) === isForWorries, `${number}: wrong under the signs to call for`),
        ];
      }),
      ...unless(!html.includes('data-of-hospital'), 'an empty place is left'),
    ];
  },
  'the text format keeps the elements and the plain HTML, and no script, style, frame or event handler': async (drupal) => {
    const hostile = `<risk-meter lang="nl" display="table" onclick="alert(1)" style="color:red" src="https://evil.example/p.json"></risk-meter><div class="nazorg-faq-accordion other" data-nazorg="faq-accordion"><p>x</p></div><script>alert(1)</script><style>p{color:red}</style><iframe src="/"></iframe><other-widget>x</other-widget>`;
    const html = await pageOf(await savePage(drupal, 'Hostile', 'nazorg', hostile));
    const [tag = 'no tag'] = /<risk-meter[^>]*>/.exec(html) ?? [];
    const text = /<risk-meter[^]*<\/main>/.exec(html)?.[0] ?? '';
    return [
      ...unless(tag === '<risk-meter lang="nl" display="table">', tag),
      ...unless(/<div class="nazorg-faq-accordion" data-nazorg="faq-accordion">/.test(html), 'the plain HTML is gone'),
      ...unless(!/onclick|<iframe|<other-widget|evil\.example|<style/.test(text), 'something else came through'),
    ];
  },
  'an element in the middle of a sentence tears nothing, and words that are there stay': async (drupal) => {
    const text = '<p>Vooraf <risk-meter lang="nl"></risk-meter> erna.</p><faq-accordion lang="nl"><p>Eigen woorden.</p></faq-accordion>';
    const html = await pageOf(await savePage(drupal, 'Middle', 'nazorg', text));
    return [
      ...unless(html.includes('<p>Vooraf <risk-meter lang="nl"></risk-meter> erna.</p>'), 'the sentence is torn'),
      ...unless(html.includes('<faq-accordion lang="nl"><p>Eigen woorden.</p></faq-accordion>'), 'the own words are gone'),
    ];
  },
  'a component takes what its properties allow, escaped, and nothing else': async (drupal) => {
    const html = String(
      await render(
        drupal,
        'contact-card',
        `['department' => '"><img src=x onerror=alert(1)>', 'phone' => 'call us', 'phone_label' => 'x', 'site' => 'javascript:alert(1)', 'email' => 'nobody', 'lang' => 'ar', 'pack' => 'other']`,
      ),
    );
    const [tag = 'no tag'] = /<contact-card(?:"[^"]*"|[^">])*>/.exec(html) ?? [];
    return [
      ...unless(!/<img src=x|javascript:|phone="|email=|site=|pack=/.test(html), tag),
      ...unless(/ lang="ar"/.test(tag) && / dir="rtl"/.test(tag), `no Arabic from right to left: ${tag}`),
    ];
  },
  'a component has the words of the language of the page, and says the telephone number without script': async (drupal) => {
    const html = String(await render(drupal, 'contact-card', `['phone' => '+31 88 123 45 67', 'phone_label' => 'Ward']`));
    return [
      ...unless(/<contact-card[^>]* lang="en"/.test(html), 'no English'),
      ...unless(html.includes('<a href="tel:+31881234567"'), 'no number'),
    ];
  },
};
