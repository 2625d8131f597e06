import type { Browser } from 'puppeteer-core';
import { readPage } from '../cms/read-page.js';
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
    const code = `[nazorg widget=faq-accordion lang=”de” address-form=formal searchable sections="causes" age="34" onclick="alert(1)" heading-level="4"]`;
    const hostile = `[nazorg widget="contact-card" department="&quot; onclick=&quot;alert(1)" organisation='"><img src=x onerror=alert(1)>']`;
    const html = await pageOf(
      await savePost(wordPress, 'administrator', 'Options', `<!-- wp:shortcode -->${code}\n\n${hostile}<!-- /wp:shortcode -->`),
    );
    const [tag = 'no tag'] = /<faq-accordion[^>]*>/.exec(html) ?? [];
    return [
      ...unless(tag === '<faq-accordion lang="de" address-form="formal" heading-level="4" sections="causes" searchable="">', tag),
      ...unless(!/<img src=x|<contact-card[^>]*" onclick="/.test(html), 'code of the shortcode is on the page'),
      ...unless(/<h4[^>]*data-section="causes"/.test(html) && !/data-section="tests"/.test(html), 'other sections are there too'),
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
      ...unless((await pageOf(ownUrl)).includes('<a href="tel:+31881234567">'), 'no number without script'),
    ];
  },
  'a theme of the older sort shows widgets too': async (wordPress, browser) => {
    await wordPress.php('switch_theme( "twentytwentyone" ); return 1;');
    const url = await savePost(wordPress, 'author', 'Classic', `Vooraf [nazorg widget="risk-meter" lang="nl"] erna.`);
    const { got, problems } = await readPage(
      browser,
      url,
      [{ widget: 'risk-meter', sentence: 'Je hoeft er nu niet naar te kijken.' }],
      true,
    );
    const html = await pageOf(url);
    await wordPress.php('switch_theme( "twentytwentythree" ); return 1;');
    return [
      ...problems,
      ...unless(got === 'widget', `a reader gets ${got}`),
      ...unless(/<p>Vooraf<\/p>\s*<risk-meter/.test(html), 'the words around it are torn'),
    ];
  },
};
