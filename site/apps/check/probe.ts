import {
  ancestorsOf,
  attributeOf,
  classesOf,
  readPage,
  wordsIn,
  type Page,
  type PageElement,
} from '../../../tools/checks/page/read-page.js';

/** What a CMS may keep of what is pasted. */
export const PARTS = ['box', 'data', 'details', 'heading', 'element', 'inside', 'link'] as const;
export type Part = (typeof PARTS)[number];

/** What became of a part: it is there, it is gone, or readers see its code. */
export type Fate = 'kept' | 'gone' | 'printed';

const NAME = 'nazorg-proef';

/** Something to paste that holds every part once, and is no widget. */
export const PROBE = `<div class="${NAME}" data-nazorg-proef="ja">
<details><summary><h3>Proef: blijft deze kop een vraag?</h3></summary><p>Proef: dit is het antwoord.</p></details>
</div>
<${NAME} lang="nl"><h3>Proef: staat dit nog in het element?</h3></${NAME}>
<p><a href="https://widgets.hospital.example/${NAME}?lang=nl&amp;proef=ja">Proef: een link</a></p>`;

const boxIn = ({ elements }: Page): PageElement | undefined =>
  elements.find((one) => one.tagName !== NAME && classesOf(one).includes(NAME));

const isIn = (element: PageElement, tag: string): boolean => ancestorsOf(element).some(({ tagName }) => tagName === tag);

/** What is left of the probe on a page. Undefined where there is nothing of it at all. */
export const readProbe = (html: string): Record<Part, Fate> | undefined => {
  const page = readPage(html);
  const { elements, texts } = page;
  const isPrinted = texts.some(({ words, parent }) => words.includes(`<${NAME}`) && !['script', 'style'].includes(parent.tagName));
  const isThere = elements.some((one) => wordsIn(one).includes('Proef:')) || isPrinted;
  if (!isThere) return undefined;
  const box = boxIn(page);
  const element = elements.find(({ tagName }) => tagName === NAME);
  const headings = elements.filter(({ tagName }) => tagName === 'h3');
  const fate = (isKept: boolean): Fate => (isKept ? 'kept' : isPrinted ? 'printed' : 'gone');
  return {
    box: fate(box !== undefined && wordsIn(box) !== ''),
    data: fate(elements.some((one) => attributeOf(one, 'data-nazorg-proef') === 'ja')),
    details: fate(elements.some((one) => one.tagName === 'details' && wordsIn(one).includes('antwoord'))),
    heading: fate(headings.some((one) => isIn(one, 'summary'))),
    element: fate(element !== undefined),
    inside: fate(headings.some((one) => isIn(one, NAME))),
    link: fate(elements.some((one) => one.tagName === 'a' && /nazorg-proef\?lang=nl&proef=ja$/.test(attributeOf(one, 'href') ?? ''))),
  };
};

/** The form to paste there: the first of these that stays whole. */
export const formFor = (fates: Record<Part, Fate>): 'plain' | 'link' | 'frame' => {
  if (fates.box === 'kept' && fates.details === 'kept') return 'plain';
  return fates.link === 'kept' ? 'link' : 'frame';
};
