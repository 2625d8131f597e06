import { render } from 'lit';
import { checkPage } from '../../../tools/checks/page/check-page.js';
import styles from '../apps.css';
import { adoptStyles } from '../dom/adopt-styles.js';
import { inertDocument } from '../dom/inert-document.js';
import type { ReadFile } from '../fields/file-button.js';
import { languageOf } from '../words/words.js';
import { checkView, type CheckState } from './check-view.js';
import { CHECK_WORDS } from './check-words.js';
import { numbersOn } from './numbers-on.js';
import { readProbe } from './probe.js';
import { sayPlainly } from './say-plainly.js';

/** Whether a file can be a page: a PDF, an archive, a file of data and a page saved as mail have no tags at the start. */
const isPage = (text: string): boolean => /<[a-z!]/i.test(text) && !/^\s*(?:%PDF|PK[^a-z]|[{[]|From:|MIME-Version:)/.test(text);

const start = (root: HTMLElement): void => {
  const lang = languageOf(document);
  const words = CHECK_WORDS[lang];
  let state: CheckState = { page: '', found: undefined, probed: '', fates: undefined, status: '' };

  const show = (changes: Partial<CheckState>): void => {
    state = { ...state, ...changes };
    render(checkView(state, { words, show, check: (file) => void check(file), readProbe: readIt }), root);
  };

  const check = async ({ name, text }: ReadFile): Promise<void> => {
    if (text.trim() === '') {
      show({ status: words.nothing, found: undefined });
      return;
    }
    if (!isPage(text)) {
      show({ status: words.noPage, found: undefined });
      return;
    }
    const { problems, remarks = [] } = await checkPage(text, inertDocument);
    show({
      status: problems.length === 0 ? words.good : words.problems(problems.length),
      found: {
        name,
        problems: problems.map((one) => sayPlainly(one, lang)),
        remarks: remarks.map((one) => sayPlainly(one, lang)),
        numbers: numbersOn(text),
      },
    });
    root.querySelector<HTMLElement>('#found')?.focus();
  };

  const readIt = (): void => {
    if (state.probed.trim() === '') {
      show({ status: words.nothing, fates: undefined });
      return;
    }
    const fates = readProbe(state.probed) ?? 'gone';
    show({ fates, status: fates === 'gone' ? words.probeGone : '' });
  };

  show({});
};

const root = document.querySelector<HTMLElement>('#app');
if (root) {
  adoptStyles(document, styles);
  start(root);
}
