/** Each page that scripts/site/demo-pages.ts makes, at its own address. */
export const data = {
  pagination: { data: 'pages', size: 1, alias: 'made' },
  eleventyComputed: { permalink: ({ made }) => `${made.path}index.html` },
};

export const render = ({ made }) => made.html;
