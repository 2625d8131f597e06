/** The colour that a widget paints its controls in, as the browser writes it. */
export const accentOf = ({ shadowRoot }: Element): string => {
  const probe = document.createElement('span');
  probe.style.color = 'var(--_accent)';
  shadowRoot?.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};
