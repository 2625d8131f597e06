import type { HTMLAttributes, PublicProps } from 'vue';
import type { WidgetEvents, Widgets } from '../generated/widgets.js';
import type { AttributesOf } from './attributes-of.js';

/** The tags in templates of Vue. */
type Tags = {
  [Name in keyof Widgets]: new () => {
    $props: HTMLAttributes &
      PublicProps &
      AttributesOf<Widgets[Name]> & {
        [Event in keyof WidgetEvents[Name] & string as `on${Capitalize<Event>}`]?: (event: WidgetEvents[Name][Event]) => void;
      };
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
