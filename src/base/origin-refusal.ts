/** One site as an editor may write it: in any case, without `https://`, or with a path behind it. Never one that stands for many. */
const SITE = /^(?:https?:\/\/)?[^\s/?#@\\*:]+(?::\d+)?(?=[/?#]|$)/i;

const toOrigin = (written: string): string[] => {
  const [site] = SITE.exec(written) ?? [];
  try {
    return site === undefined ? [] : [new URL(site.includes('//') ? site : `https://${site}`).origin];
  } catch {
    return [];
  }
};

/**
 * Why a pack or a profile may not be asked for, for the end of a sentence; undefined when it may.
 * @param origin - Where the file is.
 * @param own - The origins of the page itself. One that has none, such as a file on a disk, says `null`.
 * @param lists - What each `<meta name="nazorg-origins">` in the head of the page says.
 */
export const originRefusal = (origin: string, own: readonly string[], lists: readonly string[]): string | undefined => {
  const written = lists.flatMap((list) => list.split(/[\s,;"'“”„″]+/));
  if ([...own, ...written.flatMap(toOrigin)].includes(origin)) return undefined;
  const stars = written.some((one) => one.includes('*')) ? ' (a * there allows nothing)' : '';
  return `is on another site, so it isn't asked for: <meta name="nazorg-origins" content="${origin}"> in the head of the page allows that${stars}`;
};
