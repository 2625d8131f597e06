import { expect } from '@open-wc/testing';
import type { NazorgElement } from '../../src/base/nazorg-element.js';
import { EVERY_FORM } from '../support/authored.js';
import { shownFrames } from '../support/frames.js';
import { afterStart, pageInFrame, type FramedPage } from '../support/page-in-frame.js';
import { widgetIn } from '../support/widget-in.js';

const MADE = '[data-nazorg-made]';

const isMade = (node: Node): boolean =>
  ((node as Partial<Element>).closest ? (node as Element) : node.parentElement)?.closest(MADE) !== null;

/** All nodes in an element that an author wrote, in the order of the page. */
const authorNodesIn = (element: Node): Node[] =>
  [...element.childNodes].filter((node) => !isMade(node)).flatMap((node) => [node, ...authorNodesIn(node)]);

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/** Gathers what an observer of the whole page sees. */
const changesOn = ({ page, view }: FramedPage): (() => MutationRecord[]) => {
  const records: MutationRecord[] = [];
  const observer = new view.MutationObserver((more) => void records.push(...more));
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true });
  return () => [...records, ...observer.takeRecords()].filter(({ target }) => target !== page.head);
};

const told = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): string =>
  `${type} ${attributeName ?? ''} of ${target.nodeName}: +${[...addedNodes].map(({ nodeName }) => nodeName).join()} -${[...removedNodes].map(({ nodeName }) => nodeName).join()}`;

/** What the contract allows: marked elements of ours that come and go, and which `<details>` is open, the browser's own state. */
const isAllowed = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean =>
  isMade(target) ||
  (type === 'childList' && [...addedNodes, ...removedNodes].every(isMade)) ||
  (attributeName === 'open' && target.nodeName === 'DETAILS');

for (const { what, tag, html, tells, does } of EVERY_FORM)
  describe(`what an author wrote in ${what}`, () => {
    /** The page with its late script, and every node that was there before. */
    const opened = async (): Promise<{
      framed: FramedPage;
      source: Element;
      widget: NazorgElement;
      nodes: Node[];
      parents: (Node | null)[];
      changes: () => MutationRecord[];
    }> => {
      const framed = await pageInFrame(`<main>${html}</main>`);
      const source = framed.page.querySelector(`${tag}, .nazorg-${tag}`)!;
      const nodes = authorNodesIn(source);
      const parents = nodes.map(({ parentNode }) => parentNode);
      const changes = changesOn(framed);
      await framed.runScript();
      return { framed, source, widget: widgetIn(framed.page), nodes, parents, changes };
    };

    it('is the same objects in the same places, whatever comes and whatever a reader does', async () => {
      const { framed, source, widget, nodes, parents } = await opened();
      const expectSame = (when: string): void => {
        expect(framed.page.querySelector(`${tag}, .nazorg-${tag}`) === source, when).to.equal(true);
        expect(isSame(authorNodesIn(source), nodes), when).to.equal(true);
        expect(
          isSame(
            nodes.map(({ parentNode }) => parentNode),
            parents,
          ),
          when,
        ).to.equal(true);
      };
      expectSame('the script came');
      for (const [act, go] of Object.entries({ ...does, ...tells })) {
        await go(widget);
        await shownFrames();
        expectSame(act);
      }
      const place = source.parentElement!;
      source.remove();
      await afterStart();
      place.append(source);
      expectSame('put back');
      await afterStart();
      expectSame('taken up again');
      expect(widgetIn(framed.page) === widget).to.equal(true);
    });

    it('is added to, and changed in nothing', async () => {
      const { source, widget, changes } = await opened();
      for (const go of Object.values({ ...does, ...tells })) {
        await go(widget);
        await shownFrames();
      }
      // A tag of ours says for itself how it is recorded and that it is there.
      const seen = changes().filter((change) => change.target !== source || change.type !== 'attributes' || source.localName !== tag);
      expect(seen.filter((change) => !isAllowed(change)).map(told)).to.deep.equal([]);
    });

    it('says nothing of what a reader typed or picked, and no observer hears of it', async () => {
      const { framed, widget, changes } = await opened();
      await does[Object.keys(does)[0]!]!(widget);
      await shownFrames();
      const before = changes().length;
      const written = framed.page.documentElement.outerHTML;
      for (const [act, go] of Object.entries(tells)) {
        await go(widget);
        await shownFrames();
        expect(framed.page.documentElement.outerHTML, act).to.equal(written);
      }
      expect(changes().slice(before).map(told)).to.deep.equal([]);
    });
  });
