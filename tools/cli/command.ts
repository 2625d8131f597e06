/**
 * How the command is written out for whoever copies it. It has the package's name, and `--no` keeps `npx` from fetching what
 * somebody else may have published under a name that isn't installed here. An option right after the name would go to
 * npm: "help" and "version" are words.
 */
export const COMMAND = 'npx --no nazorg-widgets';
