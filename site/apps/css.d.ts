/** A style sheet as text: the bundler reads it so, and a page adopts it. */
declare module '*.css' {
  const css: string;
  export default css;
}
