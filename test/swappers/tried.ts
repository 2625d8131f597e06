/** What takes a part of a page away and puts it, or another state of it, there again. */
export const SWAPPED = {
  html: 'HTML that a script of its own kept, with `innerHTML`',
  clone: 'a clone in its place, as Turbo keeps pages',
  htmxInside: 'htmx 2.0.11, `innerHTML`, as it restores its history',
  htmxWhole: 'htmx 2.0.11, `outerHTML`',
  turboUpdate: 'Turbo 8.0.23, stream `update`',
  turboReplace: 'Turbo 8.0.23, stream `replace`',
  turboMorph: 'Turbo 8.0.23, stream `replace` with `morph`',
  idiomorph: 'idiomorph 0.8.0',
  morphdom: 'morphdom 2.7.8',
  viewTransition: 'a view transition',
} as const;

/** What rewrites a page that is there. */
export const REWRITTEN = {
  questions: 'a translator of a browser, with `<font>` around every word: questions',
  course: 'the same: a course with dates',
  figures: 'the same: a table of figures',
  mail: 'a script of the host that decodes a mail address',
  late: 'a box that comes long after loading',
} as const;

/** What scripts of themes do with a click on a link to an answer. */
export const SCROLLED = {
  byItself: 'scrolls by itself and takes the click back',
  stopped: 'stops the click for all others',
  pushed: 'scrolls and writes the address with `pushState`',
} as const;
