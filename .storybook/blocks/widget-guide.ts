import { Canvas, Controls } from '@storybook/addon-docs/blocks';
import { createElement, Fragment, type ComponentProps, type ReactElement } from 'react';
import { cutAt } from '../tools/guide.js';
import { Guide } from './guide.js';
import { States } from './states.js';

interface WidgetGuideProps {
  /** The guide of a widget, docs/<widget>.md. */
  text: string;
  path: string;
  /** The story that stands below the introduction, with its controls. */
  example: ComponentProps<typeof Canvas>['of'];
  /** The files of stories among which its states are. */
  stories: readonly object[];
}

/** Shows the guide of a widget with what a file of Markdown can't have: a live example with its controls, and every state. */
export const WidgetGuide = ({ text, path, example, stories }: WidgetGuideProps): ReactElement => {
  const [introduction, use, rest] = cutAt(text, 'When to use it');
  const [before, states, after] = cutAt(rest, 'States');
  const guide = (words: string): ReactElement => createElement(Guide, { text: words, path });
  return createElement(
    Fragment,
    null,
    guide(introduction),
    createElement(Canvas, { of: example, className: 'example' }),
    guide(use + before + states),
    createElement(States, { of: stories }),
    guide(after),
    createElement(Controls, { of: example }),
  );
};
