import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { serveSite } from '../serve-site.js';
import { ENVIRONMENT } from './build-app.js';

/** A page of a framework brings scripts of its own in the page. */
const POLICY = "default-src 'self' 'unsafe-inline' data:";

/** Starts the server of an app, which says its address when it listens. */
const startServer = async (command: string, folder: string): Promise<{ address: string; close: () => void }> => {
  const [name = '', ...words] = command.split(' ');
  const server = spawn(join(folder, 'node_modules/.bin', name), words, { cwd: folder, env: ENVIRONMENT, detached: true });
  const close = (): void => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
  };
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer): void => {
      said += String(part);
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found !== undefined && said.includes('Ready')) resolve(`${found}/`);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('error', reject).once('exit', () => reject(new Error(`${command} ended: ${said}`)));
  });
  return { address, close };
};

/** Serves an app that is built: by a command of its packages, or its files as they are. */
export const serveApp = (serve: string | undefined, folder: string): Promise<{ address: string; close: () => void }> =>
  serve === undefined ? serveSite(join(folder, 'dist'), 0, () => ({ 'content-security-policy': POLICY })) : startServer(serve, folder);
