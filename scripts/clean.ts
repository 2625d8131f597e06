import { rm } from 'node:fs/promises';

/** Removes what an earlier build left behind. */
await rm('dist', { recursive: true, force: true });
