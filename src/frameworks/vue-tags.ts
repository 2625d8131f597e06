import type { HTMLAttributes, PublicProps } from 'vue';
import type { FaqAccordionToggleEvent, NazorgErrorEvent } from '../index.js';
import type { AttributesOf } from './attributes-of.js';
import type { Widgets } from './widgets.js';

/** The tags in templates of Vue. */
type Tags = {
  [Name in keyof Widgets]: new () => {
    $props: HTMLAttributes &
      PublicProps &
      AttributesOf<Widgets[Name]> & { 'onNazorg-error'?: (event: NazorgErrorEvent) => void } & (Name extends 'faq-accordion'
        ? { 'onFaq-accordion-toggle'?: (event: FaqAccordionToggleEvent) => void }
        : unknown);
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
