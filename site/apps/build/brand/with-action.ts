import type { Profile } from '../../../../src/content/profile.js';
import { contrastFaults } from '../../../../tools/checks/rules/brand-rule.js';
import { nearestColour } from '../../../../tools/checks/nearest-colour.js';

type Brand = NonNullable<Profile['brand']>;

/** Words on a colour: white, or black where that reads better. */
const wordsOn = (brand: Brand, name: 'onAction' | 'onActionDark'): Brand => {
  const scheme = name === 'onAction' ? 'light' : 'dark';
  const fits = (colour: string): boolean =>
    contrastFaults(scheme, { ...brand, onAction: brand.onAction ?? colour, [name]: colour }).every(({ place }) => place !== 'on-action');
  const found = ['#ffffff', '#000000'].find(fits);
  return found === undefined ? brand : { ...brand, [name]: found };
};

/**
 * A brand with a main colour. What follows from it is worked out: its sister on dark pages, and the words on both. Colours that
 * somebody chose for something else stay.
 */
export const withAction = (
  { action: _action, actionDark: _dark, onAction: _on, onActionDark: _onDark, ...others }: Brand,
  action: string,
): Brand => {
  const dark = nearestColour('action', 'dark', { ...others, action }) ?? action;
  return wordsOn(wordsOn({ ...others, action, actionDark: dark }, 'onAction'), 'onActionDark');
};
