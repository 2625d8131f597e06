import type { HTMLAttributes } from 'svelte/elements';
import type { WidgetEvents, Widgets } from '../generated/widgets.js';
import type { AttributesOf } from './attributes-of.js';

/** The tags in templates of Svelte. */
type Tags = {
  [Name in keyof Widgets]: HTMLAttributes<Widgets[Name]> &
    AttributesOf<Widgets[Name]> & {
      [Event in keyof WidgetEvents[Name] & string as `on${Event}`]?: (event: WidgetEvents[Name][Event]) => void;
    };
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
