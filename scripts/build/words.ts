import { readFile, readdir } from 'node:fs/promises';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';

const CONFIG = 'lit-localize.json';
const FOLDER = 'locales';
const UNIT = /<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs;
const TARGET = /<target>[^<]*\S|<target>\s*<x/;

type Source = ReturnType<RuntimeLitLocalizer['extractSourceMessages']>;

const unitProblems = (file: string, xliff: string): string[] =>
  [...xliff.matchAll(UNIT)].flatMap(([, id = '', unit = '']) => {
    if (!TARGET.test(unit)) return [`${file}: "${id}" has no translation.`];
    return /&(amp|lt|gt);/.test(unit) ? [`${file}: "${id}" holds &, < or >, which the tool would show as code; use other words.`] : [];
  });

/** What the tool only mentions, or does wrong without a word: languages and words that are missing, and letters that it escapes. */
const problemsOf = async (localizer: RuntimeLitLocalizer, { messages, errors }: Source): Promise<string[]> => {
  if (errors.length > 0) return [stringifyDiagnostics(errors)];
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.xlf'));
  const { targetLocales } = localizer.config;
  const missing = targetLocales.filter((language) => !files.includes(`${language}.xlf`)).map((lang) => `${FOLDER}/${lang}.xlf is missing.`);
  if (missing.length > 0) return missing;
  const units = await Promise.all(
    files.map(async (file) => unitProblems(`${FOLDER}/${file}`, await readFile(`${FOLDER}/${file}`, 'utf8'))),
  );
  const { translations } = localizer.readTranslationsSync();
  const untranslated = targetLocales.flatMap((lang) => {
    const known = new Set(translations.get(lang)?.map(({ name }) => name));
    return messages.filter(({ name }) => !known.has(name)).map(({ name }) => `${FOLDER}/${lang}.xlf: "${name}" is missing.`);
  });
  return [...units.flat(), ...untranslated, ...localizer.validateTranslations().errors];
};

/** Takes the words of the source from an earlier run: finding them takes seconds, reading translations doesn't. */
class Localizer extends RuntimeLitLocalizer {
  constructor(readonly found?: Source) {
    super(readConfigFileAndWriteSchema(CONFIG) as ConstructorParameters<typeof RuntimeLitLocalizer>[0]);
  }

  override extractSourceMessages(): Source {
    return this.found ?? super.extractSourceMessages();
  }
}

/** The words on buttons and labels: what `msg()` says in the source, and `locales/*.xlf` in other languages. */
export class Words {
  #source: Source | undefined;

  /** Looks for `msg()` again at the next `write`. */
  forgetSource(): void {
    this.#source = undefined;
  }

  /** Writes a module for each language to src/generated/locales. Writes nothing when there are problems, and returns those. */
  async write(): Promise<string[]> {
    const localizer = new Localizer(this.#source);
    this.#source = localizer.extractSourceMessages();
    const problems = await problemsOf(localizer, this.#source);
    if (problems.length === 0) await localizer.build();
    return problems;
  }
}
