import { once } from 'node:events';
import { Questions } from './questions.js';
import { freePort, RunningPrograms } from './running-programs.js';
import { startScreen, type WebKitPrograms } from './webkit.js';

interface Heard {
  method?: string;
  params?: { targetInfo?: { targetId: string; type: string }; message?: string };
}

interface Answered {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Result<Value> {
  value?: Value;
  objectId?: string;
  description?: string;
}

/** A page in WebKitGTK, asked through the connection of its inspector for what WebDriver can't tell. */
export class WebKitInspector {
  readonly #running: RunningPrograms;
  readonly #socket: WebSocket;
  readonly #questions = new Questions();
  readonly #page: Promise<string>;

  private constructor(running: RunningPrograms, socket: WebSocket) {
    this.#running = running;
    this.#socket = socket;
    this.#page = new Promise((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        const { method, params = {} } = JSON.parse(String(data)) as Heard;
        if (method === 'Target.targetCreated' && params.targetInfo?.type === 'page') resolve(params.targetInfo.targetId);
        if (method === 'Target.dispatchMessageFromTarget') this.#hear(JSON.parse(params.message ?? '{}') as Answered);
      });
    });
  }

  /** Starts WebKit's small browser on a page. */
  static async open({ browser, screen }: WebKitPrograms, address: string): Promise<WebKitInspector> {
    const running = new RunningPrograms();
    const environment = await startScreen(running, screen);
    const origin = `127.0.0.1:${await freePort()}`;
    running.run(browser, ['--private', address], { ...environment, WEBKIT_INSPECTOR_HTTP_SERVER: origin });
    const path = await running.until(async () => {
      // It tells which pages are open on a page of its own.
      const pages = await fetch(`http://${origin}/`).then(
        (response) => response.text(),
        () => '',
      );
      return /\/socket\/[^']+/.exec(pages)?.[0];
    });
    const socket = new WebSocket(`ws://${origin}${path}`);
    const inspector = new WebKitInspector(running, socket);
    await once(socket, 'open');
    const isThere = `location.href === ${JSON.stringify(address)} && document.readyState === 'complete'`;
    await running.until(async () => (await inspector.run<boolean>(isThere)) || undefined);
    return inspector;
  }

  /** The plain value of an expression on the page, or what it promises. */
  async run<Value>(expression: string): Promise<Value> {
    const { objectId, value } = await this.#result<Value>('Runtime.evaluate', { expression });
    if (objectId === undefined) return value as Value;
    return (await this.#result<Value>('Runtime.awaitPromise', { promiseObjectId: objectId, returnByValue: true })).value as Value;
  }

  async ask<Answer>(method: string, params: object = {}): Promise<Answer> {
    const targetId = await this.#page;
    return this.#questions.ask((id) => {
      const message = JSON.stringify({ id, method, params });
      this.#socket.send(JSON.stringify({ id, method: 'Target.sendMessageToTarget', params: { targetId, message } }));
    });
  }

  async close(): Promise<void> {
    this.#socket.close();
    await this.#running.end();
  }

  async #result<Value>(method: string, params: object): Promise<Result<Value>> {
    const { result, wasThrown } = await this.ask<{ result: Result<Value>; wasThrown?: boolean }>(method, params);
    if (wasThrown) throw new Error(result.description);
    return result;
  }

  #hear({ id, result, error }: Answered): void {
    if (id !== undefined) this.#questions.answer(id, result, error);
  }
}
