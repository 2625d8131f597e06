import { COMMAND } from '../command.js';
import { mergeFindings, onlyProblems, type Findings } from '../findings.js';
import { checkContacts } from './contact-rule.js';
import { elementProblems } from './element-rule.js';
import { checkLinks, hostedLinksOf } from './link-rule.js';
import { looseProblems, printedProblems } from './loose-rule.js';
import { checkOrigins } from './origin-rule.js';
import { checkPlainHtml } from './plain-rule.js';
import { readPage } from './read-page.js';
import { checkScript } from './script-rule.js';
import { twiceProblems } from './twice-rule.js';
import { widgetOf } from './widget-on-page.js';
import { checkWords, type InertDocument } from './words-rule.js';

/** Checks what a CMS made of the widgets on a saved page, or of a snippet. Never throws for what is in it. */
export const checkPage = async (html: string, inertDocument: InertDocument): Promise<Findings> => {
  const page = readPage(html);
  const lost = [...printedProblems(page), ...(await looseProblems(page))];
  const isThere = page.elements.some((element) => widgetOf(element) !== undefined);
  const findings = [
    onlyProblems(elementProblems(page)),
    ...checkPlainHtml(page),
    ...checkLinks(page),
    ...checkOrigins(page),
    checkContacts(page),
    onlyProblems(twiceProblems(page)),
    onlyProblems(lost),
    await checkWords(page, inertDocument),
  ];
  const { problems } = mergeFindings(findings);
  if (!isThere && hostedLinksOf(page).length === 0 && problems.length === 0) {
    return onlyProblems([
      `there is nothing of Nazorg on it: the CMS took away all that was pasted, without a word. Paste the link form instead: ${COMMAND} snippet WIDGET --link --hosted https://…`,
    ]);
  }
  return mergeFindings([checkScript(page), ...findings]);
};
