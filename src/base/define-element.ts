import { keepPlace } from './keep-place.js';

type NazorgConstructor = CustomElementConstructor & { version: string };

let told = false;

const tellOnce = (message: string): void => {
  if (!told) console.warn(`[nazorg] ${message}`);
  told = true;
};

/**
 * Registers an element under its name, unless the name is taken: by a second copy of this script (the first one
 * serves both), or by somebody else's element. The editor gets one message about it.
 */
export const defineElement = (name: string, element: NazorgConstructor): void => {
  const taken = customElements.get(name) as Partial<NazorgConstructor> | undefined;
  if (taken === undefined) {
    keepPlace();
    customElements.define(name, element);
  } else if (taken.version === undefined) {
    tellOnce(`<${name}> belongs to another script on this page: use a frame.`);
  } else if (taken !== element) {
    tellOnce(`The widgets are on this page twice, in versions ${taken.version} and ${element.version}: the first is used.`);
  }
};
