/**
 * The origins that a list of sites allows. A path behind a site, capitals and a missing `https://` do no harm; what stands for many
 * sites, or for none, allows nothing.
 */
export const originsIn = (list: string): string[] =>
  list
    .split(/[\s,;]+/)
    .flatMap((site) => [site, `https://${site}`])
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).origin);

/**
 * Why a pack or a profile may not be asked for, for the end of a sentence; undefined when it may.
 * @param asked - The origin of the file.
 * @param own - The origins of the page itself. One that has none, such as a file on a disk, says `null`.
 * @param lists - What each `<meta name="nazorg-origins">` in the head of the page says.
 */
export const originRefusal = (asked: string, own: readonly string[], lists: readonly string[]): string | undefined =>
  [...own, ...lists.flatMap(originsIn)].includes(asked)
    ? undefined
    : `is on another site, which <meta name="nazorg-origins" content="${asked}"> in the head of the page would allow`;
