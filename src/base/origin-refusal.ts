/** One site as an editor may write it: in any case, without `https://`, or with a path behind it. Never one that stands for many. */
const SITE = /^(?:https?:\/\/)?[^\s/?#@\\*:]+(?::\d+)?(?=[/?#]|$)/i;

const toOrigin = (written: string): string | undefined => {
  const [site] = SITE.exec(written) ?? [];
  try {
    return site && new URL(site.includes('//') ? site : `https://${site}`).origin;
  } catch {
    return undefined;
  }
};

/** What a list of sites names, in its order, with the origin that each allows. What isn't one site allows nothing. */
export const readOriginList = (list: string): { written: string; origin: string | undefined }[] =>
  list
    .split(/[\s,;"'“”„″]+/)
    .filter(Boolean)
    .map((written) => ({ written, origin: toOrigin(written) }));

/**
 * Why a pack or a profile may not be asked for, for the end of a sentence; undefined when it may.
 * @param asked - The origin of the file.
 * @param own - The origins of the page itself. One that has none, such as a file on a disk, says `null`.
 * @param lists - What each `<meta name="nazorg-origins">` in the head of the page says.
 */
export const originRefusal = (asked: string, own: readonly string[], lists: readonly string[]): string | undefined => {
  const listed = lists.flatMap(readOriginList);
  if (own.includes(asked) || listed.some(({ origin }) => origin === asked)) return undefined;
  const stars = listed.some(({ written }) => written.includes('*')) ? ' (a * there allows nothing)' : '';
  return `is on another site, so it isn't asked for: <meta name="nazorg-origins" content="${asked}"> in the head of the page allows that${stars}`;
};
