import type { HTMLAttributes } from 'svelte/elements';
import type { FaqAccordionToggleEvent, NazorgErrorEvent } from '../index.js';
import type { AttributesOf } from './attributes-of.js';
import type { Widgets } from './widgets.js';

/** The tags in templates of Svelte. */
type Tags = {
  [Name in keyof Widgets]: HTMLAttributes<Widgets[Name]> &
    AttributesOf<Widgets[Name]> & { 'onnazorg-error'?: (event: NazorgErrorEvent) => void } & (Name extends 'faq-accordion'
      ? { 'onfaq-accordion-toggle'?: (event: FaqAccordionToggleEvent) => void }
      : unknown);
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
