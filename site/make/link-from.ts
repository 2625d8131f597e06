/** Writes an address of the site as another page of it sees it, so that the site works in any folder. */
export type Link = (address: string) => string;

/**
 * Returns the writer of links for one page. An address starts with `/`, the top of the site; any other is left as it is.
 * @param path - The page, with a slash at its end.
 */
export const linkFrom =
  (path: string): Link =>
  (address) => {
    if (!address.startsWith('/')) return address;
    const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
    const from = path.split('/').slice(1, -1);
    const to = file.split('/').slice(1);
    let shared = 0;
    while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
    const up = '../'.repeat(from.length - shared);
    return `${up}${to.slice(shared).join('/')}${rest}` || './';
  };
