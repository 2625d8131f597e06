import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SiteFile } from '../../site/make/site-file.js';
import { siteHeaders } from '../serve-site.js';
import { DOWNLOAD, zipOf } from '../site/download.js';
import { withLiveReload } from './live-reload.js';

const TYPES: Readonly<Record<string, string>> = {
  '/': 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  conf: 'text/plain',
};

const typeOf = (path: string): string => TYPES[path.endsWith('/') ? '/' : path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';

/**
 * Answers requests for files that are made when they are asked for: so an edit costs only the page that is open.
 * @param files - The files by their paths.
 * @param scripts - The folder of the scripts for pages, for the archive of it.
 */
export const answerMade =
  (files: () => readonly SiteFile[], scripts: string) =>
  ({ url = '/' }: IncomingMessage, response: ServerResponse): boolean => {
    const path = new URL(url, 'http://127.0.0.1').pathname.replace(/\/index\.html$/, '/');
    if (path === DOWNLOAD) {
      response.writeHead(200, { ...siteHeaders, 'content-type': 'application/zip' }).end(zipOf(scripts));
      return true;
    }
    const file = files().find((one) => one.path === path);
    if (!file) return false;
    const headers = { ...siteHeaders, 'content-type': `${typeOf(path)}; charset=utf-8`, 'cache-control': 'no-cache' };
    try {
      const text = file.text();
      response.writeHead(200, headers).end(path.endsWith('/') ? withLiveReload(text) : text);
    } catch (error) {
      response.writeHead(500, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    }
    return true;
  };
