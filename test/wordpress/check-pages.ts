import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import type { Profile } from '../../src/content/profile.js';
import { toPhoneLink } from '../../src/domain/phone-link.js';
import { readPage } from '../cms/read-page.js';
import { callBlockOf } from '../support/call-block.js';
import { OTHER_SITES } from './check-settings.js';
import { savePost } from './save-post.js';
import type { WordPress } from './start-wordpress.js';

const pageOf = async (url: string): Promise<string> => (await fetch(url, { signal: AbortSignal.timeout(20_000) })).text();

const block = (widget: string, attributes: object): string => `<!-- wp:nazorg/${widget} ${JSON.stringify(attributes)} /-->`;

type Check = (wordPress: WordPress, browser: Browser) => Promise<string[]>;

const unless = (isRight: boolean, problem: string): string[] => (isRight ? [] : [problem]);

/** What the plugin writes into pages, besides that each form becomes a widget. */
export const PAGE_CHECKS: Readonly<Record<string, Check>> = {
  'a page without a widget loads nothing of ours': async (wordPress) => {
    const html = await pageOf(
      await savePost(wordPress, 'author', 'None', '<!-- wp:paragraph --><p>Een gewone pagina.</p><!-- /wp:paragraph -->'),
    );
    return unless(!/plugins\/nazorg-widgets/.test(html), 'it loads a file of the plugin');
  },
  'the script is a module of the site itself, with its version in the address': async (wordPress) => {
    const html = await pageOf(await savePost(wordPress, 'author', 'Script', block('risk-meter', {})));
    const [tag = ''] = /<script[^>]*nazorg\.js[^>]*>/.exec(html) ?? [];
    return [
      ...unless(/type="module"/.test(tag), `no module: ${tag}`),
      ...unless(
        new RegExp(`src='?"?${wordPress.address}/wp-content/plugins/nazorg-widgets/assets/\\d+\\.\\d+\\.\\d+/nazorg\\.js`).test(tag),
        tag,
      ),
      ...unless(!/text\/javascript/.test(tag), `two types: ${tag}`),
    ];
  },
  'options of a shortcode are those that are known, and escaped': async (wordPress) => {
    const code = `[nazorg widget=faq-accordion lang=”de” address-form=formal searchable sections="treatment" age="34" onclick="alert(1)" heading-level="4"]`;
    const hostile = `[nazorg widget="contact-card" department="&quot; onclick=&quot;alert(1)" organisation='"><img src=x onerror=alert(1)>']`;
    const html = await pageOf(
      await savePost(wordPress, 'administrator', 'Options', `<!-- wp:shortcode -->${code}\n\n${hostile}<!-- /wp:shortcode -->`),
    );
    const [tag = 'no tag'] = /<faq-accordion[^>]*>/.exec(html) ?? [];
    return [
      ...unless(tag === '<faq-accordion lang="de" address-form="formal" heading-level="4" sections="treatment" searchable="">', tag),
      ...unless(!/<img src=x|<contact-card[^>]*" onclick="/.test(html), 'code of the shortcode is on the page'),
      ...unless(/<h4[^>]*data-section="treatment"/.test(html) && !/data-section="tests"/.test(html), 'other sections are there too'),
      ...unless(!/<h[123][^>]*data-section/.test(html), 'headings are at another level'),
      ...unless(/\bSie\b/.test(/<faq-accordion[^]*<\/faq-accordion>/.exec(html)?.[0] ?? ''), 'the words are not in formal German'),
    ];
  },
  'an address sets no words, numbers or files, and another origin stays a link': async (wordPress) => {
    const links = [
      'https://hosted.example.org/nazorg/contact-card?lang=nl&phone=112&phone-label=x&src=https://evil.example/p.json',
      'https://hosted.example.org.evil.example/nazorg/risk-meter',
    ];
    const html = await pageOf(
      await savePost(
        wordPress,
        'author',
        'Links',
        links
          .map((url) => `<!-- wp:paragraph --><p><a href="${url.replaceAll('&', '&amp;')}">Lees</a></p><!-- /wp:paragraph -->`)
          .join('\n'),
      ),
    );
    const [tag = 'no tag'] = /<contact-card[^>]*>/.exec(html) ?? [];
    return [
      ...unless(tag === '<contact-card lang="nl">', tag),
      ...unless(!/<risk-meter/.test(html), 'another origin makes a widget'),
      ...unless(html.includes('<meta name="nazorg-hosted" content="https://hosted.example.org">'), 'the script is not told the origin'),
    ];
  },
  'a block speaks the language of the page, from right to left where that is one': async (wordPress) => {
    const html = await pageOf(
      await savePost(wordPress, 'author', 'Languages', block('risk-meter', {}) + block('contact-card', { lang: 'ar' })),
    );
    return [
      ...unless(/<risk-meter[^>]* lang="en"[^>]*>/.test(html), 'no English'),
      ...unless(/<contact-card[^>]* lang="ar" dir="rtl"[^>]*>/.test(html), 'no Arabic from right to left'),
    ];
  },
  'an author keeps the elements and no other tag or attribute more': async (wordPress) => {
    const html = await pageOf(
      await savePost(
        wordPress,
        'author',
        'Kses',
        '<!-- wp:html --><risk-meter lang="nl" display="table" onclick="alert(1)" style="color:red"></risk-meter><other-widget lang="nl">x</other-widget><script>alert(1)</script><iframe src="/"></iframe><!-- /wp:html -->',
      ),
    );
    const [tag = 'no tag'] = /<risk-meter[^>]*>/.exec(html) ?? [];
    return [
      ...unless(/^<risk-meter(?: lang="nl"| display="table"){2}>$/.test(tag), tag),
      ...unless(!/<other-widget|<iframe src="\/"/.test(html), 'another tag is there'),
    ];
  },
  'numbers come from the profile of the hospital, and from the block without script': async (wordPress, browser) => {
    const own = { lang: 'nl', phone: '+31 88 123 45 67', 'phone-label': 'Polikliniek' };
    const url = await savePost(wordPress, 'author', 'Profile', block('contact-card', { lang: 'nl' }));
    const ownUrl = await savePost(wordPress, 'author', 'Own', block('contact-card', own));
    const page = await (await browser.createBrowserContext()).newPage();
    await page.goto(url);
    await page.waitForSelector('contact-card a[href^="tel:"]', { timeout: 20_000 }).catch(() => undefined);
    const numbers = await page.$$eval('contact-card a[href^="tel:"]', (links) => links.length);
    await page.goto(ownUrl);
    await page.waitForFunction(() => document.querySelector('contact-card')?.shadowRoot);
    const once = await page.evaluate(async () => {
      const card = document.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>('contact-card');
      await card?.updateComplete;
      return card?.querySelectorAll('a[href="tel:+31881234567"]').length;
    });
    await page.browserContext().close();
    return [
      ...unless(numbers > 0, 'no number of the profile'),
      ...unless(once === 1, `the number of the block is there ${once ?? 0} times`),
      ...unless((await pageOf(ownUrl)).includes('<a href="tel:+31881234567"'), 'no number without script'),
    ];
  },
  'numbers of the profile stand in the page before any script, in the card and under the signs to call for': async (wordPress) => {
    const { lines = [] } = JSON.parse(await readFile('demo/profile.json', 'utf8')) as Profile;
    // Over the network this time: what the settings kept came from the disk.
    const isRead = await wordPress.php(String.raw`delete_option( "nazorg_profile_copy" ); return \NazorgWidgets\fetch_profile();`);
    const html = await pageOf(
      await savePost(wordPress, 'author', 'Numbers', block('contact-card', { lang: 'ar' }) + block('aftercare-timeline', { lang: 'nl' })),
    );
    const card = /<contact-card[^]*<\/contact-card>/.exec(html)?.[0] ?? '';
    return [
      ...unless(isRead === true, "the profile can't be fetched"),
      ...lines.flatMap(({ number, kind }) => {
        const link = `<a href="${toPhoneLink(number) ?? ''}" class="nazorg-phone">`;
        const isForWorries = ['daytime', 'out-of-hours', 'emergency', undefined].includes(kind);
        return [
          ...unless(card.includes(link), `${number}: no link in the card`),
          ...unless(callBlockOf(html).includes(link) === isForWorries, `${number}: wrong under the signs to call for`),
        ];
      }),
      ...unless(!html.includes('data-of-hospital'), 'an empty place is left'),
    ];
  },
  'a profile without lines, one that is no profile, and none leave the words as they are': async ({ php }) => {
    const words = (profile: string): Promise<unknown> =>
      php(String.raw`return \NazorgWidgets\inner_lines( "aftercare-timeline", array( "lang" => "nl" ), ${profile} );`);
    const none = String(await words('array()')).replaceAll(' data-nazorg-made=""', '');
    const problems = unless(/nazorg-call/.test(none) && !/data-of-hospital|href="tel:\+/.test(none), 'no words, or a place is left');
    for (const profile of ['array( "organisation" => "X" )', 'array( "lines" => array() )', 'null'])
      problems.push(
        ...unless(String(await words(profile)).replaceAll(' data-nazorg-made=""', '') === none, `${profile} changes the words`),
      );
    const refused = ['', '[]', '{', '{"lines":[]}', `"${'x'.repeat(10)}"`];
    for (const json of refused)
      problems.push(
        ...unless((await php(String.raw`return \NazorgWidgets\read_profile( '${json}' );`)) === null, `${json} is taken for a profile`),
      );
    return problems;
  },
  'what a profile says is text, whatever is in it': async ({ php }) => {
    const hostile = {
      schemaVersion: 1,
      lang: 'nl" onclick="alert(1)',
      organisation: '<script>alert(1)</script>',
      department: { html: '<b>' },
      email: 'a@b.example?bcc=c@d.example',
      site: 'javascript:alert(1)',
      lines: [
        { label: '<img src=x onerror=alert(1)>', number: '+31 20 123 45 67', display: '\u202e76\n"><b>', kind: 'x" onclick="y' },
        { label: 'Zonder nummer' },
        { label: 'Geen nummer', number: 'javascript:alert(1)' },
        'niets',
      ],
    };
    const json = JSON.stringify(hostile).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    const [card, call] = (await php(
      String.raw`$p = \NazorgWidgets\read_profile( '${json}' ); return array( \NazorgWidgets\contact_lines( array(), $p, '' ), array( \NazorgWidgets\call_lines( array(), $p, '' ) ) );`,
    )) as string[][];
    const html = (card ?? []).join('\n');
    return [
      ...unless(!/<script|<img|<b>|onclick="|javascript:alert\(1\)"|mailto:|\u202e|Zonder nummer|niets/.test(html), html),
      ...unless(/<a href="tel:\+31201234567" class="nazorg-phone">/.test(html), `no number: ${html}`),
      ...unless(
        (card ?? []).every((line) => !line.includes('\n')),
        'a line is two',
      ),
      ...unless(!/<img|<b>|onclick="/.test(call?.join('') ?? ''), 'the call lines hold a tag'),
    ];
  },
  'a number is linked as the widget links it': async ({ php }) => {
    const numbers = ['+31 20 123 45 67', '+31 (0)20-123 45 67', '112', '116 117', '+31201234567;ext=12', '+31 20 123 4567 ext. 12'];
    const others = ['020 123 45 67', '0900-8844', 'bel ons', '+31', '112 ext. 3', '+0123456789', '++31201234567', `+31${'1'.repeat(60)}`];
    const linked = (number: string): Promise<unknown> => php(String.raw`return \NazorgWidgets\phone_link( '${number}' );`);
    const problems: string[] = [];
    for (const number of [...numbers, ...others]) {
      const got = await linked(number);
      problems.push(...unless(got === (toPhoneLink(number) ?? ''), `${number} becomes "${String(got)}"`));
    }
    for (const price of ['1.00', '0.00', '1.234', '(100)'])
      problems.push(...unless((await linked(price)) === '', `${price} is taken for a number`));
    return problems;
  },
  'the head says where files of the hospital may come from, by the settings': async (wordPress) => {
    const listed = async (): Promise<string> =>
      /<meta name="nazorg-origins" content="([^"]*)">/.exec(await pageOf(`${wordPress.address}/`))?.[1] ?? '';
    const own = await listed();
    const profile = String(await wordPress.php('return get_option( "nazorg_profile" );'));
    await wordPress.php('update_option( "nazorg_profile", "https://profile.example.org/p.json" ); return 1;');
    const other = await listed();
    await wordPress.php(`update_option( "nazorg_profile", "${profile}" ); return 1;`);
    return [
      ...unless(own === OTHER_SITES.join(' '), `with a profile of this site: ${own}`),
      ...unless(other === `https://profile.example.org ${OTHER_SITES.join(' ')}`, `with a profile of another site: ${other}`),
    ];
  },
  'an author names no file of the hospital, in an element, plain HTML, a block or a shortcode': async (wordPress) => {
    const file = 'https://evil.example/f.json';
    const content = [
      `<!-- wp:html --><contact-card lang="nl" src="${file}" profile="${file}"></contact-card>`,
      `<risk-meter lang="nl" SRC="${file}" Profile='${file}'><p>Woorden.</p></risk-meter>`,
      `<div class="nazorg-contact-card" data-nazorg="contact-card" data-src="${file}" DATA-PROFILE=${file} data-lang="nl"><p>Bel ons.</p></div>`,
      `<section class="nazorg-faq-accordion" data-profile='${file}'><p>Vraag.</p></section><!-- /wp:html -->`,
      block('contact-card', { lang: 'nl', src: file, profile: file }),
      `<!-- wp:shortcode -->[nazorg widget="risk-meter" src="${file}" profile="${file}" data-profile="${file}"]<!-- /wp:shortcode -->`,
    ].join('\n');
    const html = await pageOf(await savePost(wordPress, 'author', 'Files', content));
    const byAdministrator = await pageOf(await savePost(wordPress, 'administrator', 'Files', content.split('\n').slice(0, 3).join('\n')));
    return [
      ...unless(!html.includes('evil.example'), `left: ${(html.match(/<[^<]*evil\.example[^>]*>/g) ?? []).join(' ')}`),
      ...unless(/<div class="nazorg-contact-card" data-nazorg="contact-card" data-lang="nl">/.test(html), 'the plain HTML lost more'),
      ...unless(byAdministrator.split(file).length - 1 === 6, 'an administrator, who may save any HTML, lost some'),
    ];
  },
  'a theme of the older sort shows widgets too': async (wordPress, browser) => {
    await wordPress.php('switch_theme( "twentytwentyone" ); return 1;');
    const url = await savePost(wordPress, 'author', 'Classic', `Vooraf [nazorg widget="risk-meter" lang="nl"] erna.`);
    const { got, problems } = await readPage(browser, url, [{ widget: 'risk-meter', sentence: 'Je hoeft er nooit naar te kijken.' }], true);
    const html = await pageOf(url);
    await wordPress.php('switch_theme( "twentytwentythree" ); return 1;');
    return [
      ...problems,
      ...unless(got === 'widget', `a reader gets ${got}`),
      ...unless(/<p>Vooraf<\/p>\s*<risk-meter/.test(html), 'the words around it are torn'),
    ];
  },
};
