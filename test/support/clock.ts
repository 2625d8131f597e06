/** A clock in the hands of a test: what `Date.now()` says, and the timers that the page sets. */
export interface HeldClock {
  /** Instants for which something waits. */
  waits: () => number[];
  /** Sets the clock, and wakes what waits for a moment that has come. */
  set: (time: string) => void;
  /** Says how the page is seen, as a browser tells it. */
  see: (state: DocumentVisibilityState) => void;
  letGo: () => void;
}

/** Timers that wait longer than this are held, in milliseconds; by shorter ones a widget shows what it has. */
const LONG = 1000;

/** Stops the clock of the page at a time. Let it go in any case. */
export const holdClock = (time: string): HeldClock => {
  const { now } = Date;
  const { setTimeout: set, clearTimeout: clear } = window;
  const timers = new Map<number, { due: number; run: () => void }>();
  let held = Date.parse(time);
  let state: DocumentVisibilityState = 'visible';
  Date.now = () => held;
  const fake = (run: () => void, wait = 0, ...rest: unknown[]): number => {
    const id = set(wait > LONG ? () => undefined : run, wait, ...rest);
    if (wait > LONG) timers.set(id, { due: held + wait, run });
    return id;
  };
  const unset = (id: number): void => {
    timers.delete(id);
    clear(id);
  };
  Object.assign(window, { setTimeout: fake, clearTimeout: unset });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  return {
    waits: () => [...timers.values()].map(({ due }) => due),
    set: (later) => {
      held = Date.parse(later);
      for (const [id, { due, run }] of timers) {
        if (due > held || !timers.delete(id)) continue;
        clear(id);
        run();
      }
    },
    see: (seen) => {
      state = seen;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    letGo: () => {
      Date.now = now;
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
      delete (document as { visibilityState?: unknown }).visibilityState;
    },
  };
};
