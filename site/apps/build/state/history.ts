import type { Draft } from './draft.js';

/** A draft with what it was before, and what it was before somebody went back. */
export interface History {
  past: readonly Draft[];
  now: Draft;
  future: readonly Draft[];
  /** The field that the last change was in: typing on in it is one step. */
  field: string | undefined;
}

/** More steps than anybody goes back. */
const MOST = 100;

export const startHistory = (draft: Draft): History => ({ past: [], now: draft, future: [], field: undefined });

/**
 * Changes a draft.
 * @param field - What is typed in, when it is typed: the whole of it is one step back.
 */
export const change = ({ past, now, field: last }: History, changes: Partial<Draft>, field?: string): History => ({
  past: field !== undefined && field === last ? past : [...past, now].slice(-MOST),
  now: { ...now, ...changes },
  future: [],
  field,
});

export const undo = (history: History): History => {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), now: before, future: [now, ...future], field: undefined };
};

export const redo = (history: History): History => {
  const { past, now, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, now], now: next, future: rest, field: undefined };
};
