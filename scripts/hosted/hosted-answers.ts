import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION } from '../../src/base/version.js';
import { hostedHeaders, siteHeaders } from '../serve-site.js';

/** Addresses of each kind, with their file and its type. */
const ANSWERS: readonly (readonly [path: string, file: string, type: string])[] = [
  ['/nazorg/faq-accordion', '/nazorg/faq-accordion/index.html', 'text/html'],
  ['/nazorg/faq-accordion/', '/nazorg/faq-accordion/index.html', 'text/html'],
  ['/nazorg/faq-accordion?lang=en&sections=treatment', '/nazorg/faq-accordion/index.html', 'text/html'],
  ['/nazorg/faq-accordion/index.html', '/nazorg/faq-accordion/index.html', 'text/html'],
  ['/nazorg/risk-meter/ar', '/nazorg/risk-meter/ar/index.html', 'text/html'],
  ['/nazorg/contact-card/miscarriage/en', '/nazorg/contact-card/miscarriage/en/index.html', 'text/html'],
  ['/nazorg/nazorg.js', '/nazorg/nazorg.js', 'text/javascript'],
  ['/nazorg/nazorg.nl.js', '/nazorg/nazorg.nl.js', 'text/javascript'],
  ['/nazorg/frame.js?v=2', '/nazorg/frame.js', 'text/javascript'],
  ...[
    ['nazorg.js', 'text/javascript'],
    ['nazorg.ar.classic.js', 'text/javascript'],
    ['languages/uk.js', 'text/javascript'],
    ['licenses.txt', 'text/plain'],
    ['sbom.cdx.json', 'application/json'],
    ['integrity.json', 'application/json'],
    ['hosted.css', 'text/css'],
  ].map(([file = '', type = '']) => [`/nazorg/${VERSION}/${file}`, `/nazorg/${VERSION}/${file}`, type] as const),
];

/** What isn't there, or isn't for anybody. */
const NOT_THERE = ['/nazorg/no-widget', '/nazorg/faq-accordion/xx', '/nazorg/99.0.0/nazorg.js', `/nazorg/${VERSION}/`, '/nazorg/'];

const answerProblems = async (site: URL, folder: string, [path, file, type]: (typeof ANSWERS)[number]): Promise<string[]> => {
  const address = new URL(path, site);
  const answer = await fetch(address);
  const expected = { ...siteHeaders, ...hostedHeaders()(address.pathname) };
  const got = Buffer.from(await answer.arrayBuffer());
  const tag = answer.headers.get('etag') ?? '';
  const again = await fetch(address, { headers: { 'if-none-match': tag } });
  return [
    ...(answer.status === 200 ? [] : [`is ${answer.status} and not 200`]),
    ...Object.entries(expected)
      .filter(([name, value]) => answer.headers.get(name) !== value)
      .map(([name, value]) => `${name} is "${answer.headers.get(name) ?? ''}" and not "${value}"`),
    ...(answer.headers.get('content-type')?.split(';')[0] === type
      ? []
      : [`is ${answer.headers.get('content-type') ?? ''} and not ${type}`]),
    ...(got.equals(await readFile(join(folder, file))) ? [] : [`isn't what stands in ${file}`]),
    ...(tag !== '' && again.status === 304 ? [] : ['is sent again to whoever has it']),
  ];
};

const missingProblems = async (site: URL, path: string): Promise<string[]> => {
  const { status, headers } = await fetch(new URL(path, site));
  return [
    ...(status === 404 || status === 403 ? [] : [`is ${status} and not 404`]),
    ...(headers.get('cache-control')?.includes('max-age') ? ['is kept away for long'] : []),
  ];
};

/**
 * Asks a site with hosted pages for addresses of each kind, and returns how many, and what is wrong, in sentences.
 * @param folder - What the site serves.
 */
export const checkHostedAnswers = async (address: string, folder: string): Promise<{ asked: number; problems: string[] }> => {
  const site = new URL(address);
  const found = await Promise.all([
    ...ANSWERS.map(async (answer) => [answer[0], await answerProblems(site, folder, answer)] as const),
    ...NOT_THERE.map(async (path) => [path, await missingProblems(site, path)] as const),
  ]);
  return { asked: found.length, problems: found.flatMap(([path, problems]) => problems.map((problem) => `${path} ${problem}.`)) };
};
