import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

const SCRIPT = '/live-reload.js';
const EVENTS = '/live-reload';

const client = readFileSync(fileURLToPath(new URL('live-reload-client.js', import.meta.url)));

/** Puts the script that listens on a page. */
export const withLiveReload = (html: string): string => html.replace('</head>', `<script type="module" src="${SCRIPT}"></script>\n</head>`);

/** Tells open pages to load again, or what is wrong, by server-sent events. */
export class LiveReload {
  readonly #pages = new Set<ServerResponse>();
  #problems = '';

  /** Answers a request for the script or the events. Returns false for other requests. */
  readonly answer = ({ url }: IncomingMessage, response: ServerResponse): boolean => {
    if (url === SCRIPT) {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' }).end(client);
    } else if (url === EVENTS) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      this.#pages.add(response);
      response.on('close', () => this.#pages.delete(response));
      this.#send(response);
    } else {
      return false;
    }
    return true;
  };

  /** After a build: without problems pages load again, with problems they stay as they are and show those. */
  built(problems: readonly string[]): void {
    this.#problems = problems.join('\n');
    for (const page of this.#pages) this.#send(page, 'reload');
  }

  #send(page: ServerResponse, otherwise = 'ready'): void {
    page.write(this.#problems === '' ? `event: ${otherwise}\ndata:\n\n` : `event: problems\ndata: ${JSON.stringify(this.#problems)}\n\n`);
  }
}
