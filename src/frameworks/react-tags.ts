import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { WidgetEvents, Widgets } from '../generated/widgets.js';
import type { AttributesOf } from './attributes-of.js';

/** The tags in JSX. React hears an event of an element by `on` and its name. */
type Tags = {
  [Name in keyof Widgets]: DetailedHTMLProps<HTMLAttributes<Widgets[Name]>, Widgets[Name]> &
    AttributesOf<Widgets[Name]> & {
      [Event in keyof WidgetEvents[Name] & string as `on${Event}`]?: (event: WidgetEvents[Name][Event]) => void;
    };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
