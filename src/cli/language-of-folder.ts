/** The language of a folder of words: `nl` of `nl` and of `nl-formal`. Nothing when its name isn't a language. */
export const languageOfFolder = (folder: string): string | undefined => /^([a-z]{2,3})(?:-formal)?$/.exec(folder)?.[1];
