import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
} from 'react';
import { defineElement } from '../base/define-element.js';
import type { NazorgElement } from '../base/nazorg-element.js';
import type { WidgetEvents, Widgets } from '../generated/widgets.js';
import type { Handler, Setting } from './attributes-of.js';
import { makeWait, start, WAITS } from './wait-for-react.js';

/** What the component of a widget takes: its settings as its class has them, its events, and what every element takes. */
type Props<Tag extends keyof Widgets> = Omit<HTMLAttributes<Widgets[Tag]>, Setting<Widgets[Tag]>> & {
  [Name in Setting<Widgets[Tag]>]?: Widgets[Tag][Name] | undefined;
} & {
  [Event in keyof WidgetEvents[Tag] & string as Handler<Event>]?: ((event: WidgetEvents[Tag][Event]) => void) | undefined;
};

/** How a component gives a widget what it takes, by the name that each has in React. */
interface Given {
  tag: string;
  element: Parameters<typeof defineElement>[1] & typeof NazorgElement;
  /** The settings that are written as attributes, on a server too. */
  attributes: Readonly<Record<string, string>>;
  /** Those that are data, or say something about one reader: no attribute holds them. */
  properties: readonly string[];
  events: Readonly<Record<string, string>>;
}

/** Before React 19 the other one warns on a server. */
const useEarly = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const toAttribute = (value: unknown): string | undefined =>
  value === true ? '' : value === false || value == null ? undefined : `${value as string | number}`;

/** Registers a widget and makes its React component, which writes the same on a server and in a browser. */
export const toReactComponent = <Tag extends keyof Widgets>({
  tag,
  element,
  attributes,
  properties,
  events,
}: Given): ForwardRefExoticComponent<Props<Tag> & RefAttributes<Widgets[Tag]>> => {
  makeWait(element);
  defineElement(tag, element);
  const Component = forwardRef<Widgets[Tag], Record<string, unknown>>((props, ref) => {
    const widget = useRef<HTMLElement>(null);
    const written: Record<string, unknown> = { ref: widget };
    for (const [name, value] of Object.entries(props)) {
      const attribute = attributes[name];
      if (attribute !== undefined) written[attribute] = toAttribute(value);
      else if (name === 'className') written['class'] = value;
      else if (!properties.includes(name) && !(name in events)) written[name] = value;
    }
    written[WAITS] = '';
    useImperativeHandle(ref, () => widget.current as Widgets[Tag]);
    for (const name of properties) {
      useEarly(() => {
        Object.assign(widget.current as HTMLElement, { [name]: props[name] });
      }, [props[name]]);
    }
    for (const [name, event] of Object.entries(events)) {
      useEarly(() => {
        const listener = props[name] as EventListener | undefined;
        if (listener) widget.current?.addEventListener(event, listener);
        return () => {
          if (listener) widget.current?.removeEventListener(event, listener);
        };
      }, [props[name]]);
    }
    useEarly(() => start(widget.current as Widgets[Tag]), []);
    return createElement(tag, written);
  });
  Component.displayName = tag;
  return Component;
};
