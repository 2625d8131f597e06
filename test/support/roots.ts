/** The shadow roots in which a widget draws for a reader: its own, and that of the tools among the figures of a pack. */
export const rootsOf = (widget: Element): ShadowRoot[] => {
  const { source = widget } = widget as { source?: Element };
  return [widget.shadowRoot, source.querySelector('.nazorg-tools')?.shadowRoot].filter((root) => root !== null && root !== undefined);
};

/** Opens the figures that a pack keeps closed, as a reader does who wants to see it. */
export const openFigures = (widget: Element): void => {
  const { source = widget } = widget as { source?: Element };
  for (const fold of source.querySelectorAll<HTMLDetailsElement>('.nazorg-figures, .nazorg-more')) fold.open = true;
};

/** The root in which the form of a widget stands. */
export const toolsIn = (widget: Element): ShadowRoot => rootsOf(widget).at(-1)!;

/** All fields of a widget. */
export const fieldsIn = (widget: Element): (HTMLInputElement | HTMLSelectElement)[] =>
  rootsOf(widget).flatMap((root) => [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]);
