import { transform } from 'esbuild';

const STYLES = /css\s*`([^`]*)`/g;

/** Takes comments and spaces out of the styles, with esbuild's own CSS minifier. Touches *.styles.js files only. */
export const minifyStyles = () => ({
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.endsWith('.styles.js')) return null;
    let minified = code;
    for (const [literal, styles] of code.matchAll(STYLES)) {
      if (styles.includes('${')) this.error('a stylesheet with an expression in it can’t be minified');
      const { code: small } = await transform(styles, { loader: 'css', minify: true });
      minified = minified.replace(literal, () => `css\`${small.trim().replaceAll('\\', '\\\\')}\``);
    }
    return { code: minified, map: null };
  },
});
