/** Puts one language inside a build: nothing else is ever loaded. */
export const oneLanguage = (language) => {
  const loaders = '\0one-language';
  return {
    name: 'one-language',
    resolveId: (source) => (source.endsWith('/generated/language-loaders.js') ? loaders : null),
    async load(id) {
      if (id !== loaders) return null;
      const file = await this.resolve(`./dist/tsc/generated/languages/${language}.js`);
      return `import { language } from ${JSON.stringify(file.id)};
export const languageLoaders = { ${JSON.stringify(language)}: () => Promise.resolve(language) };`;
    },
  };
};
