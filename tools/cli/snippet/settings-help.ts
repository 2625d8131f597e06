import { FILE_ATTRIBUTES, WIDGETS } from '../../../src/widgets.js';
import type { WidgetAttribute } from '../../manifest.js';
import { settingsOf } from './command-line.js';
import { SETTING_SHAPES } from './setting-shapes.js';

const WIDTH = 98;

/** Options of the command that only one widget has. */
const EXTRA: Readonly<Record<string, readonly string[]>> = { 'risk-meter': ['--pictures (in the HTML too, where nothing filters tags)'] };

const optionOf = ({ name, isBoolean, values }: WidgetAttribute): string => {
  if (isBoolean) return `--${name}`;
  const value = SETTING_SHAPES[name]?.example ?? values.join('|');
  return value === '' ? `--${name}` : `--${name} ${value}`;
};

/** A name, and options after it on as many lines as they need. */
const paragraph = (name: string, options: readonly string[], indent: number): string => {
  const lines: string[] = [`  ${name}`.padEnd(indent)];
  options.forEach((option, index) => {
    const text = index === options.length - 1 ? option : `${option},`;
    const line = lines.at(-1) ?? '';
    if (line.length + text.length >= WIDTH && line.trim() !== '') lines.push(`${' '.repeat(indent)}${text} `);
    else lines[lines.length - 1] = `${line}${text} `;
  });
  return lines.map((line) => line.trimEnd()).join('\n');
};

/** The help about the settings that each widget has by itself, from the manifest. */
export const settingsHelp = (): string => {
  const indent = Math.max(...WIDGETS.map((widget) => widget.length)) + 4;
  return WIDGETS.map((widget) => {
    const own = settingsOf(widget).filter(({ name, isShared }) => !isShared && !FILE_ATTRIBUTES.includes(name));
    return paragraph(widget, [...own.map(optionOf), ...(EXTRA[widget] ?? [])], indent);
  }).join('\n');
};
