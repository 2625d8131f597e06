/** The production build of Vue, which has the types of the others. */
declare module 'vue/dist/vue.runtime.esm-browser.prod.js' {
  export * from 'vue';
}
