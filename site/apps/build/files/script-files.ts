/** Where the site has the scripts of widgets, as a release has them. */
const folderOf = (page: Document): string => new URL(`${page.body.dataset['root'] ?? '/'}cdn/`, page.baseURI).href;

/** The hashes of the scripts, by their names. None where the site doesn't have them, such as while somebody works on it. */
export const readHashes = async (page: Document): Promise<Readonly<Record<string, string>>> => {
  try {
    const answer = await fetch(`${folderOf(page)}integrity.json`);
    return answer.ok ? ((await answer.json()) as Record<string, string>) : {};
  } catch {
    return {};
  }
};

/** What a page in one language needs: languages and optional parts are asked for beside the script. */
const isNeeded = (name: string, lang: string): boolean => {
  const language = /^(?:nazorg\.(?!js$)|languages\/|packs\/)([a-z]{2})\b/.exec(name)?.[1];
  return (language === undefined || language === lang) && !/^(?:evidence|hosted)\b/.test(name) && !name.endsWith('.all.js');
};

/** The scripts and the sheet for pages in a language, by their names. Rejects when one can't be had. */
export const readScripts = async (
  page: Document,
  hashes: Readonly<Record<string, string>>,
  lang: string,
): Promise<Map<string, Uint8Array>> => {
  const names = [...Object.keys(hashes).filter((name) => isNeeded(name, lang)), 'before-script.css', 'integrity.json'];
  const files = await Promise.all(
    names.map(async (name) => {
      const answer = await fetch(`${folderOf(page)}${name}`);
      if (!answer.ok) throw new Error(`${name} can't be had.`);
      return [name, new Uint8Array(await answer.arrayBuffer())] as const;
    }),
  );
  return new Map(files);
};
