import { setTimeout as wait } from 'node:timers/promises';

type Answer = Record<string, unknown> | string | null;

const ask = async (method: 'GET' | 'POST' | 'DELETE', address: string, body: object = {}): Promise<Answer> => {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: Answer };
  if (!response.ok) throw new Error(`WebDriver can't ${method} ${new URL(address).pathname}: ${JSON.stringify(value)}`);
  return value;
};

/** One window of one browser, steered by a WebDriver on this machine (https://www.w3.org/TR/webdriver2/). */
export class WebDriver {
  readonly #session: string;

  constructor(session: string) {
    this.#session = session;
  }

  /** Waits until the driver at this address listens, or the signal says that it won't, and lets it open a window. */
  static async open(origin: string, signal: AbortSignal): Promise<WebDriver> {
    const listens = async (): Promise<boolean> =>
      ask('GET', `${origin}/status`).then(
        () => true,
        () => false,
      );
    while (!(await listens())) {
      signal.throwIfAborted();
      await wait(50);
    }
    const { sessionId } = (await ask('POST', `${origin}/session`, { capabilities: {} })) as { sessionId: string };
    return new WebDriver(`${origin}/session/${sessionId}`);
  }

  async visit(url: string): Promise<void> {
    await ask('POST', `${this.#session}/url`, { url });
  }

  /** Runs the source of a function on the page, and waits for what it promises. The page's own policy has no say in it. */
  async run<Value>(source: string, given: readonly string[]): Promise<Value> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${source})(...arguments[0]))().then((value) => done({ value }), (error) => done({ problem: String(error) }));`;
    const { value, problem } = (await ask('POST', `${this.#session}/execute/async`, { script, args: [given] })) as {
      value: Value;
      problem?: string;
    };
    if (problem !== undefined) throw new Error(problem);
    return value;
  }

  async address(): Promise<string> {
    return (await ask('GET', `${this.#session}/url`)) as string;
  }

  /** Presses keys, one chord after another, each key given as its character or as WebDriver's code point for it. */
  async press(chords: readonly (readonly string[])[]): Promise<void> {
    const actions = chords.flatMap((chord) => [
      ...chord.map((value) => ({ type: 'keyDown', value })),
      ...chord.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
    await ask('POST', `${this.#session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async close(): Promise<void> {
    await ask('DELETE', this.#session);
  }
}
