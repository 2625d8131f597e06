/** A file of the site. A path with a slash at its end is a page. */
export interface SiteFile {
  path: string;
  /** Writes it. `npm start` writes a page when somebody opens it, a release all of them. */
  text: () => string;
}

/** Runs once, at the first call. */
export const once = <Result>(run: () => Result): (() => Result) => {
  let made: { result: Result } | undefined;
  return () => (made ??= { result: run() }).result;
};
