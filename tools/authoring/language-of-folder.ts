/** The language of a folder of words: `nl` of `nl` and of `nl-formal`. Nothing when its name isn't a language. */
export const languageOfFolder = (folder: string): string | undefined => /^([a-z]{2,3})(?:-formal)?$/.exec(folder)?.[1];

/** What to say of a folder whose name isn't a language: its words would be shown, and no list would be held against them. */
export const NO_LANGUAGE = "the name of this folder isn't a language; call it nl, or nl-formal.";
