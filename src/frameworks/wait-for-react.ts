import { NazorgElement } from '../base/nazorg-element.js';

/** The attribute by which a server asks an element to wait, as Lit's own packages for servers call it. */
export const WAITS = 'defer-hydration';

const starts = new WeakMap<NazorgElement, () => void>();

/**
 * Has the widgets of a class that a server rendered wait until React has taken them over: what an empty one would write before that
 * isn't what React expects to find.
 */
export const makeWait = (widget: typeof NazorgElement): void =>
  widget.addInitializer((element) => {
    if (!(element instanceof NazorgElement && element.hasAttribute(WAITS))) return;
    const started = new Promise<void>((resolve) => starts.set(element, resolve));
    const scheduleUpdate = async (): Promise<void> => {
      await started;
      Reflect.deleteProperty(element, 'scheduleUpdate');
      element.updateNow();
    };
    Object.assign(element, { scheduleUpdate });
  });

/** Lets a widget start, if it waits. */
export const start = (widget: NazorgElement): void => {
  widget.removeAttribute(WAITS);
  starts.get(widget)?.();
};
