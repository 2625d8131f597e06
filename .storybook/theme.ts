import { create } from 'storybook/theming';
import tokens from '../src/theme/tokens.json' with { type: 'json' };

const { color, reference, shape } = tokens;

/** The look of the catalogue itself: the colours and corners of the widgets, in their light form. */
export const nazorgTheme = create({
  base: 'light',
  brandTitle: 'Nazorg',
  brandUrl: './?path=/docs/nazorg--docs',
  brandTarget: '_self',
  fontBase: 'system-ui, sans-serif',
  fontCode: 'ui-monospace, monospace',
  colorPrimary: color.action.light,
  colorSecondary: color.action.light,
  appBg: '#f4f7f7',
  appContentBg: reference.page.light,
  appPreviewBg: reference.page.light,
  appBorderColor: '#d3dddd',
  appBorderRadius: parseInt(shape.radius.value),
  textColor: reference.ink.light,
  textMutedColor: '#4c5a62',
  barBg: reference.page.light,
  barTextColor: '#4c5a62',
  barHoverColor: color.action.light,
  barSelectedColor: color.action.light,
  buttonBg: reference.page.light,
  buttonBorder: '#9fb0b3',
  inputBg: reference.page.light,
  inputBorder: '#6b7c81',
  inputTextColor: reference.ink.light,
  inputBorderRadius: parseInt(shape.radius.value),
});
