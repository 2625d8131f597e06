import { AnchorMdx, Story } from '@storybook/addon-docs/blocks';
import { createElement, type ComponentProps, type ReactElement } from 'react';

interface Card {
  /** The id of a page of the catalogue. */
  page: string;
  title: string;
  words: string;
  /** A story of it, that stands there in small. */
  story: ComponentProps<typeof Story>['of'];
}

const toCard = ({ page, title, words, story }: Card): ReactElement =>
  createElement(
    'div',
    { key: page, role: 'listitem' },
    createElement('div', { className: 'small', inert: true }, createElement(Story, { of: story, inline: true })),
    createElement(AnchorMdx, { href: `?path=/docs/${page}--docs`, target: '_self' }, title),
    createElement('p', null, words),
  );

/** Pages of the catalogue, each with a story in small. */
export const Cards = ({ cards }: { cards: readonly Card[] }): ReactElement =>
  createElement('div', { className: 'sb-unstyled cards', role: 'list' }, cards.map(toCard));
