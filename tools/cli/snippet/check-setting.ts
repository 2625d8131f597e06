import type { WidgetAttribute } from '../../manifest.js';
import { SETTING_SHAPES } from './setting-shapes.js';

/** Characters that some filters remove from an attribute, or end a value at. */
const UNSAFE_CHARACTERS = /[<>\\"“”]/;

/** Returns what is wrong with the value of a setting, in a sentence, or nothing when it fits. */
export const settingProblem = ({ name, values }: Pick<WidgetAttribute, 'name' | 'values'>, value: string): string | undefined => {
  if (UNSAFE_CHARACTERS.test(value)) return `--${name}: leave out the characters < > \\ and double quotes; some CMSs cut a value there.`;
  const { shape, fits } = SETTING_SHAPES[name] ?? {
    shape: values.join(' or '),
    fits: (given: string) => values.length === 0 || values.includes(given),
  };
  return fits(value) ? undefined : `--${name}: "${value}" isn't ${shape}.`;
};
