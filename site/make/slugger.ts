/** Makes ids of headings as GitHub does, so that a link to a place in a file works there and here. */
export class Slugger {
  readonly #taken = new Map<string, number>();

  slugOf(words: string): string {
    const slug = words
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
      .replace(/ /g, '-');
    const times = this.#taken.get(slug) ?? 0;
    this.#taken.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  }
}
