import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement, type ReactElement } from 'react';
import reviews from '../../content/reviews.json' with { type: 'json' };
import { statusTable } from '../tools/status-table.js';

/** Says of each language and pack how far its texts have been checked, from the data that the widgets ship with. */
export const LanguageStatus = (): ReactElement => createElement(Markdown, null, statusTable(reviews));
