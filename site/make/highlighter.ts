import { transformerStyleToClass } from '@shikijs/transformers';
import { createHighlighter, createJavaScriptRegexEngine, type Highlighter as Shiki } from 'shiki';

const LANGUAGES = ['css', 'html', 'js', 'json', 'sh', 'ts', 'tsx', 'twig', 'yaml'] as const;
const THEMES = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const;

/** Code longer than this stays plain: its tags for colours would weigh more than the page. */
const LONGEST = 6000;

/** Colours code when the site is made, with classes: its policy allows no style in HTML. */
export class Highlighter {
  readonly #shiki: Shiki;
  readonly #classes = transformerStyleToClass({ classPrefix: 'c-' });
  readonly #made = new Map<string, string>();

  private constructor(shiki: Shiki) {
    this.#shiki = shiki;
  }

  static async create(): Promise<Highlighter> {
    return new Highlighter(
      await createHighlighter({ langs: [...LANGUAGES], themes: Object.values(THEMES), engine: createJavaScriptRegexEngine() }),
    );
  }

  /** Code as HTML. What is in none of the languages stays plain. */
  toHtml(language: string, code: string): string {
    const key = `${language}\n${code}`;
    const made =
      this.#made.get(key) ??
      this.#shiki.codeToHtml(code.replace(/\n$/, ''), {
        lang: code.length < LONGEST && (LANGUAGES as readonly string[]).includes(language) ? language : 'text',
        themes: THEMES,
        defaultColor: 'light-dark()',
        transformers: [this.#classes],
      });
    this.#made.set(key, made);
    return made;
  }

  /** The style sheet with the classes of all code so far. */
  get styles(): string {
    return this.#classes.getCSS();
  }
}
