import type { Role, WordPress } from './start-wordpress.js';

/** Saves and publishes a post as somebody, as the editor of WordPress does. Returns the address of its page. */
export const savePost = async (wordPress: WordPress, role: Role, title: string, content: string): Promise<string> => {
  const answer = await fetch(`${wordPress.address}/?rest_route=/wp/v2/posts`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${role}:${wordPress.applicationPasswords[role]}`).toString('base64')}`,
    },
    body: JSON.stringify({ title, content, status: 'publish' }),
    signal: AbortSignal.timeout(30_000),
  });
  const { id, message } = (await answer.json()) as { id?: number; message?: string };
  if (id === undefined) throw new Error(`${role} couldn't save "${title}": ${message ?? answer.status}`);
  return `${wordPress.address}/?p=${id}`;
};
