import type { HTMLAttributes, PublicProps } from 'vue';
import type { WidgetEvents, Widgets } from '../generated/widgets.js';
import type { AttributesOf, Handler, Setting } from './attributes-of.js';

/** The tags in templates of Vue, whose compiler writes names of attributes and events in camel case. */
type Tags = {
  [Name in keyof Widgets]: new () => {
    $props: HTMLAttributes &
      PublicProps &
      AttributesOf<Widgets[Name]> & { [Given in Setting<Widgets[Name]>]?: Widgets[Name][Given] | undefined } & {
        [Event in keyof WidgetEvents[Name] & string as Handler<Event>]?: (event: WidgetEvents[Name][Event]) => void;
      } & {
        [Event in keyof WidgetEvents[Name] & string as `on${Capitalize<Event>}`]?: (event: WidgetEvents[Name][Event]) => void;
      };
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
