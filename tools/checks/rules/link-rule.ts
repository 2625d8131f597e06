import { linksIn, type Passage } from '../../authoring/passage.js';
import { toSafeLink } from '../../../src/domain/safe-link.js';

const WEB_ADDRESS = /^https:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?::\d+)?(?:[/?#]|$)/iu;
const MAIL_ADDRESS = /^mailto:[^@]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/iu;
const ON_THIS_SITE = /^[/#.?]/;

const addressFault = (address: string): string | undefined => {
  if (toSafeLink(address) === undefined)
    return `isn't an address a reader can safely follow; use https, mailto, tel or a path on your site`;
  if (/^http:/i.test(address)) return 'should start with https, so that nobody can read along';
  if (/^tel:/i.test(address) || ON_THIS_SITE.test(address)) return undefined;
  return WEB_ADDRESS.test(address) || MAIL_ADDRESS.test(address)
    ? undefined
    : 'is incomplete; write the whole address, such as https://www.example.org/page';
};

/** What is wrong with an address: it is unsafe, or not complete enough to lead anywhere. */
export const addressProblems = (place: string, address: string): string[] => {
  const fault = addressFault(address);
  return fault === undefined ? [] : [`${place}: "${address}" ${fault}.`];
};

/** Links in texts are safe and complete, and have words to press. */
export const linkProblems = (passages: readonly Passage[]): string[] =>
  passages.flatMap((passage) =>
    linksIn(passage).flatMap(({ link, text }) => [
      ...addressProblems(passage.place, link),
      ...(text.trim() === '' ? [`${passage.place}: the link to "${link}" has no words; say where it leads.`] : []),
    ]),
  );
