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

/** Serves a folder on this machine only, with the headers that a hospital should send. Port 0 takes any free one. */
export const serveSite = async (
  folder: string,
  port: number,
  policy = CONTENT_SECURITY_POLICY,
): Promise<{ address: string; close: () => void }> => {
  const handle = sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      response.setHeader('content-security-policy', policy);
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'no-referrer');
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
