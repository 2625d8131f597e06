/** The colours that a probe inside an element has, as a screen shows them. */

const pen = (): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true })!;
};

/** Lays colours over each other, the lowest first, and returns what is seen as #rrggbb. */
const layered = (colours: readonly string[]): string => {
  const context = pen();
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return `#${Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3), (part) => part.toString(16).padStart(2, '0')).join('')}`;
};

/** What a style computes to in the shadow root of a widget, or beside its words. */
export const computedIn = (widget: Element, property: string, value: string): string => {
  const probe = document.createElement('span');
  probe.style.cssText = `display: block; ${property}: ${value}`;
  (widget.shadowRoot ?? widget).append(probe);
  const computed = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return computed;
};

/** A colour of src/theme/tokens.json as it is seen in a widget, on the ground of its page. */
export const seenColour = (widget: Element, name: string, page: string): string => {
  const value = name === 'ink' ? 'currentColor' : name === 'page' ? page : `var(--_${name})`;
  return layered([page, computedIn(widget, 'color', value)]);
};
