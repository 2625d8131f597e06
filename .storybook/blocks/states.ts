import { AnchorMdx, DocsContext, Story } from '@storybook/addon-docs/blocks';
import { createElement, useContext, type ContextType, type ReactElement } from 'react';

const STATE = 'state';

type Docs = ContextType<typeof DocsContext>;
type Prepared = ReturnType<Docs['storyById']>;
type Export = Parameters<Docs['resolveOf']>[0];

const descriptionOf = ({ parameters }: Prepared): string =>
  ((parameters['docs'] as { description?: { story?: string } } | undefined)?.description?.story ?? '').replaceAll('`', '');

const toCell = (story: Prepared): ReactElement =>
  createElement(
    'div',
    { key: story.id, role: 'listitem' },
    createElement(AnchorMdx, { href: `?path=/story/${story.id}`, target: '_self' }, story.name),
    createElement('p', null, descriptionOf(story)),
    createElement(
      'div',
      { className: 'state', tabIndex: 0, role: 'group', 'aria-label': story.name },
      createElement(Story, { of: story.moduleExport, inline: true }),
    ),
  );

/** What a file exports, in its order: that of a module is the alphabet, and Storybook writes the other down. */
const exportsOf = (file: object): unknown[] => {
  const { __namedExportsOrder: order = Object.keys(file) } = file as { __namedExportsOrder?: string[] };
  return order.map((name) => (file as Readonly<Record<string, unknown>>)[name]);
};

const isState = (exported: unknown): boolean =>
  typeof exported === 'object' && ((exported as { tags?: string[] } | null)?.tags?.includes(STATE) ?? false);

/** The stories of these files that show a state, live and side by side: those with the tag `state`, in the order of their file. */
export const States = ({ of }: { of: readonly object[] }): ReactElement => {
  const docs = useContext(DocsContext);
  const stories = of
    .flatMap(exportsOf)
    .filter(isState)
    .map((exported) => (docs.resolveOf(exported as Export, ['story']) as { story: Prepared }).story);
  return createElement('div', { className: 'sb-unstyled states', role: 'list' }, stories.map(toCell));
};
