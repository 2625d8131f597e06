import { turn } from './held-fetch.js';

/** Types of every event that a script on the page can listen to. */
export const EVENT_TYPES: ReadonlySet<string> = new Set(
  [HTMLElement.prototype, Element.prototype, Document.prototype, Window.prototype, window]
    .flatMap((holder) => Object.getOwnPropertyNames(holder))
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2))
    .concat('beforeinput', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend', 'focusin', 'focusout', 'search'),
);

/** What the mouse, the sensors of a phone and the length of the page say by themselves; docs/privacy.md names the last. */
const BY_THEMSELVES = /^(?:pointer|mouse|device|scroll|wheel|message|load|animation|transition|visibility|resize)/;

/** What an event can carry of what a reader did. */
const carriedBy = (event: Event): string[] => {
  const { key, code, data, detail, clipboardData, dataTransfer, target } = event as Event & Record<string, unknown>;
  const transfers = [clipboardData, dataTransfer].map((transfer) => (transfer as DataTransfer | null | undefined)?.getData('text'));
  const { value } = (target ?? {}) as Partial<HTMLInputElement>;
  return [key, code, data, detail, ...transfers, value].flatMap((carried) => (carried ? [JSON.stringify(carried)] : []));
};

/** Ways by which something leaves the memory of a page: for the network, the device, another page or whoever reads the console. */
const WAYS: readonly (readonly [holder: object, names: readonly string[]])[] = [
  [
    window,
    [
      'fetch',
      'open',
      'postMessage',
      'WebSocket',
      'EventSource',
      'BroadcastChannel',
      'Worker',
      'SharedWorker',
      'Image',
      'RTCPeerConnection',
    ],
  ],
  [XMLHttpRequest.prototype, ['open', 'send']],
  [Navigator.prototype, ['sendBeacon']],
  [Storage.prototype, ['setItem', 'getItem', 'removeItem', 'clear']],
  [IDBFactory.prototype, ['open', 'databases', 'deleteDatabase']],
  [History.prototype, ['pushState', 'replaceState', 'go', 'back', 'forward']],
  [CacheStorage.prototype, ['open', 'match', 'has']],
  [BroadcastChannel.prototype, ['postMessage']],
  [MessagePort.prototype, ['postMessage']],
  [Performance.prototype, ['mark', 'measure']],
  [HTMLFormElement.prototype, ['submit', 'requestSubmit']],
  [console, ['log', 'info', 'warn', 'error', 'debug']],
];

/** Properties that send or keep something when they are set. */
const SETTERS: readonly (readonly [holder: object, names: readonly string[]])[] = [
  [Document.prototype, ['cookie', 'title', 'domain']],
  [HTMLImageElement.prototype, ['src', 'srcset']],
  [HTMLScriptElement.prototype, ['src']],
  [HTMLLinkElement.prototype, ['href']],
  [HTMLIFrameElement.prototype, ['src', 'srcdoc']],
  [window, ['name']],
];

type Undo = () => void;

const replace = (holder: object, name: string, change: (property: PropertyDescriptor) => PropertyDescriptor): Undo => {
  const property = Object.getOwnPropertyDescriptor(holder, name);
  if (!property?.configurable) return () => undefined;
  Object.defineProperty(holder, name, change(property));
  return () => void Object.defineProperty(holder, name, property);
};

const watchWays = (log: (line: string) => void): Undo[] => [
  ...WAYS.flatMap(([holder, names]) =>
    names.map((name) =>
      replace(holder, name, (property) => ({
        ...property,
        value: new Proxy(property.value as () => unknown, {
          apply: (method, owner, given: []) => (log(`${name}(${given.map(String).join()})`), Reflect.apply(method, owner, given)),
          construct: (method, given: []) => (log(`new ${name}(${given.map(String).join()})`), Reflect.construct(method, given) as object),
        }),
      })),
    ),
  ),
  ...SETTERS.flatMap(([holder, names]) =>
    names.map((name) =>
      replace(holder, name, (property) => ({
        ...property,
        set(this: unknown, value: unknown) {
          log(`${name} = ${String(value)}`);
          property.set?.call(this, value);
        },
      })),
    ),
  ),
];

/** Everybody who can listen, in both phases: the window, the document, what is around a widget, and the widget itself. */
const listenEverywhere = (widget: Element, log: (line: string) => void): Undo[] =>
  [window, document, document.body, widget].flatMap((place) =>
    [true, false].flatMap((capture) => {
      const hear = (event: Event): void => {
        const where = place instanceof Node ? place.nodeName : 'window';
        log(`${where}${capture ? ', capturing' : ''}: ${[event.type, ...carriedBy(event)].join(' ')}`);
      };
      return [...EVENT_TYPES]
        .filter((type) => !BY_THEMSELVES.test(type))
        .map((type) => {
          place.addEventListener(type, hear, capture);
          return () => place.removeEventListener(type, hear, capture);
        });
    }),
  );

/**
 * What a script on the page notices while something runs at a widget: every event there is, wherever one can listen, and
 * every call that sends or keeps anything. It comes later than the widget, as a tag manager does.
 */
export const whatIsNoticed = async (widget: Element, run: () => Promise<unknown>): Promise<string[]> => {
  const noticed: string[] = [];
  const log = (line: string): void => void noticed.push(line);
  const undo = [...watchWays(log), ...listenEverywhere(widget, log)];
  try {
    await run();
    await turn();
  } finally {
    undo.forEach((one) => one());
  }
  return noticed;
};
