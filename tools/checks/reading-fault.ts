/** What the rules miss and a browser would refuse: the file is read as the widgets read it. */
export const readingFault = (read: (value: unknown) => unknown, value: unknown): string[] => {
  try {
    read(value);
    return [];
  } catch (error) {
    return [`${error instanceof Error ? error.message : String(error)}.`];
  }
};
