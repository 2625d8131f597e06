/** The part of Eleventy that is used here. It has no types of its own. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    addTransform(name: string, transform: (html: string) => string): void;
    addWatchTarget(path: string): void;
    on(event: 'eleventy.beforeWatch', listen: (changed: string[]) => Promise<void>): void;
    on(event: 'eleventy.after', listen: () => void): void;
    setQuietMode(quiet: boolean): void;
    setWatchJavaScriptDependencies(watch: boolean): void;
    readonly ignores: Set<string>;
    readonly watchIgnores: Set<string>;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { config: (config: EleventyConfig) => void; configPath?: string; quietMode?: boolean; runMode?: 'build' | 'watch' },
    );
    init(): Promise<void>;
    write(): Promise<unknown>;
    watch(): Promise<unknown>;
  }
}
