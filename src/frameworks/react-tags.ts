import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FaqAccordionToggleEvent, NazorgErrorEvent } from '../index.js';
import type { AttributesOf } from './attributes-of.js';
import type { Widgets } from './widgets.js';

/** The tags in JSX. React hears an event of an element by `on` and its name. */
type Tags = {
  [Name in keyof Widgets]: DetailedHTMLProps<HTMLAttributes<Widgets[Name]>, Widgets[Name]> &
    AttributesOf<Widgets[Name]> & { 'onnazorg-error'?: (event: NazorgErrorEvent) => void } & (Name extends 'faq-accordion'
      ? { 'onfaq-accordion-toggle'?: (event: FaqAccordionToggleEvent) => void }
      : unknown);
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
