import type { Term } from '../content/pack.js';

/** A term where it stands in a text, by its place in the glossary. The Dutch word in brackets behind it belongs to it. */
export interface FoundTerm {
  term: number;
  start: number;
  end: number;
}

/** What a form may go on with, and the terms of which a form ends here. */
interface Branch {
  next: Map<string, Branch>;
  terms: number[];
}

/** Signs that belong to the word they stand beside: letters, numbers, hyphens, and what holds letters together unseen. */
const OF_WORD = /^(?:[\p{L}\p{M}\p{N}_\u00ad\u200c\u2011-]|\u200d)/u;

/** Behind a word, an apostrophe too. */
const GOES_ON = /^(?:['’ʼ\p{L}\p{M}\p{N}_\u00ad\u200c\u2011-]|\u200d)/u;

/** The Dutch word that patients will hear, in brackets behind its translation. */
const DUTCH = / \([^()\s]+(?: [^()\s]+)?\)/y;

const characterAt = (words: string, at: number): string => {
  const code = words.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

/**
 * One character for a letter, small or capital, as the `iu` of a regular expression takes them for the same (simple case
 * folding): what would become two letters, and the Turkish dotless i, stay as they are.
 */
const fold = (character: string): string => {
  if (character === 'ı') return character;
  const upper = character.toUpperCase();
  const lower = (upper.length === character.length ? upper : character).toLowerCase();
  return lower.length === character.length ? lower : character;
};

/**
 * Finds terms in texts, in one go along each text however many terms there are: their forms are one tree, made once for a
 * glossary.
 */
export class TermFinder {
  readonly #root: Branch = { next: new Map(), terms: [] };

  constructor(terms: readonly Term[]) {
    terms.forEach(({ forms }, term) => forms.forEach((form) => this.#add(form, term)));
  }

  /**
   * The terms in some words, from the first on; each as a word of its own, and once. Of two at one place that is the first
   * of the glossary, in its longest form.
   * @param left - The terms to look for. Those that are found are taken out.
   */
  find(words: string, left: Set<number>, lang: string): FoundTerm[] {
    const found: FoundTerm[] = [];
    let before = '';
    for (let at = 0; at < words.length && left.size > 0;) {
      const match = OF_WORD.test(before) ? undefined : this.#findAt(words, at, left);
      before = match ? '' : characterAt(words, at);
      if (match === undefined) at += before.length;
      else {
        left.delete(match.term);
        DUTCH.lastIndex = match.end;
        at = /^nl\b/.test(lang) || !DUTCH.test(words) ? match.end : DUTCH.lastIndex;
        found.push({ ...match, end: at });
      }
    }
    return found;
  }

  #add(form: string, term: number): void {
    let branch = this.#root;
    for (const character of form) {
      const folded = fold(character);
      const next = branch.next.get(folded) ?? { next: new Map(), terms: [] };
      branch.next.set(folded, next);
      branch = next;
    }
    branch.terms.push(term);
  }

  #findAt(words: string, start: number, left: ReadonlySet<number>): FoundTerm | undefined {
    let best: FoundTerm | undefined;
    let branch: Branch | undefined = this.#root;
    for (let end = start; branch !== undefined;) {
      const character = characterAt(words, end);
      if (branch.terms.length > 0 && !GOES_ON.test(character)) {
        const term = branch.terms.find((one) => left.has(one));
        if (term !== undefined && term <= (best?.term ?? term)) best = { term, start, end };
      }
      branch = branch.next.get(fold(character));
      end += character.length;
    }
    return best;
  }
}
