/**
 * The command as help and guides write it. `--no` keeps `npx` from fetching a package of another author when this one isn't
 * installed. npm takes an option right after the name for its own: "help" and "version" are words.
 */
export const COMMAND = 'npx --no nazorg-widgets';
