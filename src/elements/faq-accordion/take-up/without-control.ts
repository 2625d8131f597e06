import { isHeading } from '../../../base/heading-level.js';
import { moveNode } from '../../../base/move-node.js';
import { carry } from './carry.js';
import { hasLetters } from './titles.js';

/** Pictures with words, and places that links lead to. */
const KEPT = '[id],a[name],img,video,audio,iframe';

/** Whether an element holds no words of a question: none at all, or the name of an icon in a font of these. */
const isWordless = (element: Element): boolean =>
  !hasLetters(element) || (element.matches('[aria-hidden=true]') && /^\s*[a-z_]+\s*$/.test(element.textContent));

/** What is no word of a question: an icon, a plus, a `#`. */
const isIcon = (element: Element): boolean =>
  isWordless(element) &&
  !/[?!؟…]|\p{Extended_Pictographic}/u.test(element.textContent) &&
  !element.matches(`br,wbr,${KEPT}`) &&
  element.querySelector(KEPT) === null;

const CONTROLS = 'button,label,a,[role=button],[role=tab],[aria-expanded],[aria-controls],[onclick]';

/** What makes an element a control, and what a script says of it. */
const STATES = ['role', 'tabindex', 'aria-expanded', 'aria-controls', 'aria-selected', 'aria-disabled', 'aria-haspopup', 'aria-label'];

/** Takes that away. */
const withoutState = (element: Element): void => {
  if (element.getAttribute('role') === 'heading') return;
  for (const name of STATES) element.removeAttribute(name);
  for (const { name, value } of [...element.attributes])
    if (name.startsWith('on') || (name.startsWith('data-') && value.startsWith('#'))) element.removeAttribute(name);
};

/** Leaves an element out and its words where they are, with what it says of their language. */
const unwrap = (element: Element): void => {
  const parent = element.parentElement as Element;
  const words = element.ownerDocument.createElement('span');
  carry(element, words, ['lang', 'dir']);
  const needsBox = words.attributes.length > 0;
  if (needsBox) element.before(words);
  for (const node of [...element.childNodes]) moveNode(needsBox ? words : parent, node, needsBox ? null : element);
  element.remove();
};

/** The id that a fragment names, written in whichever way. */
const idIn = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return fragment.slice(1);
  }
};

/** Where a link in a question leads: on to another place, to the question that it stands in, or to nothing else than its answer. */
const aimOf = (link: Element, details: Element): 'elsewhere' | 'here' | 'answer' => {
  const href = (link.getAttribute('href') ?? '').trim();
  if (link.getAttribute('role') === 'button' || href === '' || href === '#' || /^javascript:/i.test(href)) return 'answer';
  if (!href.startsWith('#')) return 'elsewhere';
  const target = (link.getRootNode() as Document).getElementById(idIn(href));
  if (target === null || target.contains(link)) return 'here';
  return details.contains(target) ? 'answer' : 'elsewhere';
};

/**
 * Leaves of a question its words. The summary is the control now: one inside it goes, its words stay. Icons go, which said what another
 * script would do, and anchors, which led to the question itself. A link to another place stays one.
 */
export const withoutControl = (summary: Element): void => {
  const details = summary.parentElement as Element;
  summary.querySelectorAll(`:is(${CONTROLS}) img[alt=""]`).forEach((icon) => icon.remove());
  for (const element of [...summary.querySelectorAll('*')]) {
    if (!summary.contains(element)) continue;
    const aim = element.localName === 'a' && !element.hasAttribute('name') ? aimOf(element, details) : undefined;
    if (aim === 'elsewhere') continue;
    const isAnchor = aim === 'here' && element.textContent.trim() !== summary.textContent.trim();
    if (isIcon(element) || isAnchor || element.matches('input')) element.replaceWith(/\s/.test(element.textContent) ? ' ' : '');
    else if (element.matches(CONTROLS)) {
      withoutState(element);
      if (isHeading(element)) continue;
      const successor = [...summary.children].find(isHeading) ?? details;
      carry(element, successor, ['id']);
      if (element.matches('button,label,a')) unwrap(element);
    }
  }
};
