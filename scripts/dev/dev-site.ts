import { readFile } from 'node:fs/promises';
import { CONTENT, EVIDENCE, LISTS, make, makeIfStale, TYPES, WORDS } from '../build/steps.js';
import { writeChanged } from '../build/write-changed.js';
import { Highlighter } from '../../site/make/highlighter.js';
import type { SiteFile } from '../../site/make/site-file.js';
import type { SiteSource } from '../site/site-source.js';
import { BrowserBuild, SCRIPT_FOLDER } from './browser-build.js';
import { FreshModule } from './fresh-module.js';
import { WordsWriter } from './words-writer.js';

type Source = typeof import('../site/site-source.js');
type Pages = typeof import('../site/site-files.js');
type Styles = typeof import('../site/page-styles.js');

/** Code, which is imported; styles, which are copied; translations, which are read elsewhere; and guides, which pages read. */
const NOT_READ = /\.(?:ts|css|svg|xlf|md)$/;

/** What a page reads when it is made. */
const READ_BY_PAGES = /\.md$/;

const toProblem = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const attempt = async (run: () => Promise<unknown>): Promise<string[]> => {
  try {
    await run();
    return [];
  } catch (error) {
    return [toProblem(error)];
  }
};

/** Everything that an edit may change, made again as far as it did. */
export class DevSite {
  readonly #source = new FreshModule<Source>('scripts/site/site-source.ts');
  readonly #pages = new FreshModule<Pages>('scripts/site/site-files.ts');
  readonly #styles = new FreshModule<Styles>('scripts/site/page-styles.ts');
  readonly #browser: BrowserBuild;
  readonly #words = new WordsWriter();
  readonly #highlighter = Highlighter.create();
  #read: { by: Source; languages: SiteSource['languages'] } | undefined;
  #pagesBy: Pages | undefined;

  /** The pages and other files as they were last made. */
  files: SiteFile[] = [];

  /** What is wrong with the last edit: a sentence or more each. */
  problems: string[] = [];

  /**
   * @param folder - Where the site is.
   * @param tell - Called with what is wrong, when something changed later than the edit that caused it.
   */
  constructor(
    readonly folder: string,
    readonly tell: (problems: readonly string[]) => void,
  ) {
    this.#browser = new BrowserBuild(`${folder}/${SCRIPT_FOLDER}`, `${folder}/apps`);
  }

  /** The folders that have code of the pages in them. */
  get codeFolders(): string[] {
    return [
      ...new Set([this.#source, this.#pages, this.#styles].flatMap(({ inputs }) => inputs).map((path) => path.split('/', 1)[0] ?? path)),
    ].filter((folder) => folder !== 'node_modules');
  }

  /** Makes everything that the first page needs. */
  async start(): Promise<void> {
    const first = await makeIfStale(LISTS);
    const made = await Promise.all([
      makeIfStale(WORDS, () => this.#words.write({ sourceChanged: false })),
      make(CONTENT, () => make(EVIDENCE, () => this.#readSource())),
      this.#writeStyles(),
    ]);
    this.problems = [...first, ...made.flat(), ...(await this.#build())];
  }

  /** Makes what the first page can do without: types for editors, and what makes the next edit quick. */
  async finishStart(): Promise<void> {
    await Promise.all([...TYPES.map((step) => makeIfStale(step)), this.#words.write({ sourceChanged: false })]);
  }

  /** Makes again what some edited files change. */
  async edit(files: readonly string[]): Promise<void> {
    const made = await Promise.all([
      this.#readSource(
        files.every((file) => NOT_READ.test(file)),
        files.some((file) => READ_BY_PAGES.test(file)),
      ),
      this.#writeStyles(),
      files.some((file) => file.endsWith('src/widgets.ts')) ? makeIfStale(LISTS) : [],
      files.some((file) => file.endsWith('.xlf')) ? this.#words.write({ sourceChanged: false }) : [],
    ]);
    this.problems = [...made.flat(), ...(await this.#build())];
    void this.#followSource(files);
  }

  /** Words that an edit adds to the source are found after the edit is on the screen. */
  async #followSource(files: readonly string[]): Promise<void> {
    const texts = await Promise.all(files.filter((file) => file.endsWith('.ts')).map((file) => readFile(file, 'utf8').catch(() => '')));
    if (!texts.some((text) => text.includes('msg('))) return;
    const problems = await this.#words.write({ sourceChanged: true });
    const changed = await this.#rebuild().catch(() => []);
    if (problems.length > 0 || changed.length > 0) this.tell([...this.problems, ...problems]);
  }

  /**
   * @param isUnread - Whether no file changed that is read here: then things are made again only when their code changed.
   * @param isGuide - Whether a file changed that pages read.
   */
  async #readSource(isUnread = false, isGuide = false): Promise<string[]> {
    return attempt(async () => {
      const [source, pages] = await Promise.all([this.#source.load(), this.#pages.load()]);
      const isRead = isUnread && source === this.#read?.by;
      if (isRead && pages === this.#pagesBy && !isGuide) return;
      this.#pagesBy = undefined;
      if (!isRead) {
        this.#read = undefined;
        const { languages, modules } = await source.readSite();
        await writeChanged(modules);
        this.#read = { by: source, languages };
      }
      this.files = await pages.siteFiles(this.#read?.languages ?? [], await this.#highlighter);
      this.#pagesBy = pages;
    });
  }

  async #writeStyles(): Promise<string[]> {
    return attempt(async () => {
      const styles = await (await this.#styles.load()).pageStyles();
      await writeChanged(new Map([...styles].map(([name, text]) => [`${this.folder}/${SCRIPT_FOLDER}/${name}`, text])));
    });
  }

  async #build(): Promise<string[]> {
    return attempt(() => this.#rebuild());
  }

  #rebuild(): Promise<string[]> {
    return this.#browser.rebuild((this.#read?.languages ?? []).map(({ lang }) => lang));
  }
}
