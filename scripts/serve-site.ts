import { createServer } from 'node:http';
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
 * What a site with hosted pages sends besides: other sites may load its files, those of a version never change, and a page may
 * use nothing of the reader's device.
 */
export const hostedHeaders = (path: string): Record<string, string> => ({
  'access-control-allow-origin': '*',
  'cache-control': /\/\d+\.\d+\.\d+\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
});

/**
 * Serves a folder on this machine only, with the headers that a hospital should send. Port 0 takes any free one.
 * @param headersOf - More headers, or others, by the path that is asked for.
 */
export const serveSite = async (
  folder: string,
  port: number,
  headersOf: (path: string) => Record<string, string> = () => ({}),
): Promise<{ address: string; close: () => void }> => {
  const handle = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'no-referrer');
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
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
