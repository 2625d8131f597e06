import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * The policy that the widgets work under (contract), with the fonts and pictures of the demo's own page. A hospital
 * can copy this line.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types nazorg',
].join('; ');

/**
 * What a site with hosted pages sends besides: other sites may load its files and show its pages in frames, those of a version
 * never change, and a page may use nothing of the reader's device. docs/hosted.nginx.conf is the same for nginx.
 * @param framedBy - The sites that may show its pages in frames, as Content-Security-Policy names them.
 */
export const hostedHeaders =
  (framedBy = '*') =>
  (path: string): Record<string, string> => ({
    'access-control-allow-origin': '*',
    'cache-control': /^\/nazorg\/\d+\.\d+\.\d+\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors ${framedBy}`,
    'cross-origin-resource-policy': 'cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  });

/** What both kinds of site send with everything. Pages of the site show its examples in frames. */
export const siteHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-src 'self'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * Serves a folder on this machine only, with the headers that a hospital should send. Port 0 takes any free one.
 * @param headersOf - More headers, or others, by the path that is asked for.
 * @param answer - Answers requests that aren't for a file, and returns whether it did.
 */
export const serveSite = async (
  folder: string,
  port: number,
  headersOf: (path: string) => Record<string, string> = () => ({}),
  answer: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<{ address: string; close: () => void }> => {
  const handle = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries({ ...siteHeaders, ...headersOf(path) })) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    if (answer(request, response)) return;
    handle(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not here.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}/`, close: () => server.close() };
};
