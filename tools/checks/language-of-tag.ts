/** The language of a tag, without its region or script: `nl` of `nl-BE`. Nothing when it isn't a tag. */
export const languageOfTag = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
};
