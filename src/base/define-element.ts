import { tell } from './report.js';

type NazorgConstructor = CustomElementConstructor & { version: string };

/** Marks a class as one of ours, whichever copy or version of the script it comes from. */
export const OURS = Symbol.for('nazorg.widget');

/** Whether the element of a name is one of ours: only to such a one are words of a page handed over. */
export const isOurs = (name: string): boolean => Boolean((customElements.get(name) as { [OURS]?: true } | undefined)?.[OURS]);

let areVersionsTold = false;

/**
 * Registers an element under its name, unless the name is taken: by a second copy of this script (the first one
 * serves both), or by somebody else's element. The editor gets one message about two copies, and one for each name that
 * belongs to somebody else.
 */
export const defineElement = (name: string, element: NazorgConstructor): void => {
  const taken = customElements.get(name) as NazorgConstructor | undefined;
  if (taken === undefined) {
    Object.defineProperty(element, OURS, { value: true });
    customElements.define(name, element);
  } else if (!isOurs(name)) {
    tell(`<${name}> belongs to another script on this page: use a frame.`);
  } else if (taken !== element && !areVersionsTold) {
    areVersionsTold = true;
    tell(`The widgets are on this page twice, in versions ${taken.version} and ${element.version}: the first is used.`);
  }
};
