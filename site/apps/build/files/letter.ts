import { VERSION } from '../../../../src/base/version.js';
import { h, type ProseNode } from '../../../../src/prose/prose-node.js';
import { proseToHtml } from '../../../../tools/authoring/prose-to-html.js';
import { readBase, versionFolder } from '../../../../tools/authoring/snippet/script-address.js';
import { headLines, needsProfile, policyLine } from '../code/head-lines.js';
import { formOf, profileAddress, scriptOf } from '../code/to-snippet-options.js';
import type { Draft } from '../state/draft.js';
import type { SiteLanguage } from '../../words/words.js';
import { LETTERS, type LetterWords } from './letter-words.js';

/** What the letter tells besides the draft. */
export interface LetterFacts {
  lang: SiteLanguage;
  code: string;
  hashes: Readonly<Record<string, string>>;
  /** Whether the files of the widget are in the zip. */
  hasScripts: boolean;
}

const block = (text: string): ProseNode => h('pre', {}, h('code', {}, text));

const step = (title: string, ...words: ProseNode[]): ProseNode => h('li', {}, h('h2', {}, title), ...words);

const steps = (draft: Draft, words: LetterWords, { hashes, hasScripts }: LetterFacts): ProseNode[] => {
  const base = readBase(draft.base) ?? '/nazorg';
  const head = headLines(draft, hashes);
  const isFrame = formOf(draft) === 'frame';
  const hostedPages = isFrame || formOf(draft) === 'link';
  return [
    step(
      words.files,
      h('p', {}, hasScripts ? words.filesInZip(base, scriptOf(draft).address) : words.filesFrom(versionFolder(base))),
      h('p', {}, words.filesCache),
    ),
    ...(hostedPages
      ? [step(words.hosted, h('p', {}, words.hostedHow), block('npx --no nazorg-widgets hosted --profile profile.json'))]
      : []),
    ...(needsProfile(draft) ? [step(words.profile, h('p', {}, words.profileAt(profileAddress(draft))))] : []),
    ...(head === ''
      ? []
      : [
          step(
            words.head,
            h('p', {}, words.headWhere),
            block(head),
            h('p', {}, words.languages(scriptOf(draft).address.replace(/.*\//, ''))),
          ),
        ]),
    step(words.policy, h('p', {}, words.policyWhen), block(policyLine(draft))),
    step(words.page, h('p', {}, words.pageHow)),
  ];
};

/** The letter to the web team: one page, which reads and prints without anything else. */
export const toLetter = (draft: Draft, facts: LetterFacts): string => {
  const words = LETTERS[facts.lang];
  const { organisation } = draft.profile;
  const body = proseToHtml(
    [
      h('h1', {}, words.title),
      h('p', {}, words.lead(organisation, draft.content === 'built-in')),
      h('ol', {}, ...steps(draft, words, facts)),
      h('p', {}, words.privacy),
      h('p', {}, words.more(VERSION)),
    ],
    1,
  );
  return `<!doctype html>
<html lang="${facts.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>
body { max-width: 44rem; margin: 2rem auto; padding: 0 1.25rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b262c; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { margin: 1rem 0 .25rem; font-size: 1.05rem; }
p { margin: .25rem 0; }
pre { margin: .5rem 0; padding: .6rem .75rem; background: #f1f5f4; white-space: pre-wrap; overflow-wrap: anywhere; font: .82rem/1.45 ui-monospace, monospace; }
@page { margin: 16mm; }
@media print { body { margin: 0; font-size: 10pt; } }
</style>
</head>
<body>
${body}
</body>
</html>
`;
};
