/** The colour that a widget paints its controls in, or one of its words is shown with, as the browser writes it. */
export const actionColourOf = (element: Element): string => {
  const probe = document.createElement('span');
  probe.style.color = 'var(--_action)';
  (element.shadowRoot ?? element).append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};
