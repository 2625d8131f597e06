/** Each file that `configureSite` is given: a page at its own address, or a file by its name. */
export const data = {
  pagination: { data: 'files', size: 1, alias: 'made' },
  eleventyComputed: { permalink: ({ made }) => (made.path.endsWith('/') ? `${made.path}index.html` : made.path) },
};

export const render = ({ made }) => made.text();
