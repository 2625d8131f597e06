import { readdir } from 'node:fs/promises';

interface Context {
  path: string;
  type: string;
  body: unknown;
}

/** Middleware for the test server: which story files there are, so that a new one is tested by being there. */
export const storyList = async (context: Context, next: () => Promise<void>): Promise<void> => {
  if (context.path !== '/answers/stories.json') return next();
  const files = (await readdir('stories')).filter((file) => file.endsWith('.stories.ts'));
  Object.assign(context, { type: 'application/json', body: JSON.stringify(files) });
};
