import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement, type ReactElement } from 'react';
import { cutAt, toCatalogue } from '../tools/guide.js';

interface Guide {
  /** The Markdown of a file. */
  text: string;
  /** Its path from the top of the project, for its links. */
  path: string;
  /** The heading of the one section to show. Left out: all. */
  section?: string;
}

/** Shows a file of Markdown, or one section of it, as a page of the catalogue. */
export const Guide = ({ text, path, section }: Guide): ReactElement =>
  createElement(Markdown, null, toCatalogue(section === undefined ? text : cutAt(text, section)[1], path));
