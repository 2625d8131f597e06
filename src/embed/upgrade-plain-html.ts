const WIDGETS = ['faq-accordion', 'risk-meter', 'aftercare-timeline', 'contact-card'];

/** Plain HTML that a CMS let through: the attribute, or the class alone where attributes were dropped. */
const SELECTOR = ['[data-nazorg]', ...WIDGETS.map((widget) => `.nazorg-${widget}`)].join(',');

const KEPT = new Set(['id', 'class', 'lang', 'dir', 'title']);

const widgetOf = (element: Element): string | undefined => {
  const named = element.getAttribute('data-nazorg')?.trim().toLowerCase();
  return WIDGETS.find((widget) => widget === named || element.classList.contains(`nazorg-${widget}`));
};

/** Makes the widget of one element: `data-` attributes become its attributes, and the children move as they are. */
const upgrade = (element: Element): void => {
  const name = widgetOf(element);
  if (name === undefined || WIDGETS.includes(element.localName)) return;
  const widget = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of [...element.attributes]) {
    if (KEPT.has(attribute)) widget.setAttribute(attribute, value);
    else if (attribute.startsWith('data-') && attribute !== 'data-nazorg') widget.setAttribute(attribute.slice('data-'.length), value);
  }
  widget.append(...element.childNodes);
  element.replaceWith(widget);
};

/** Makes widgets of all plain HTML in a part of the page that is marked as one. */
export const upgradePlainHtml = (root: ParentNode): void => {
  root.querySelectorAll(SELECTOR).forEach(upgrade);
};

/** Does so now, when the page is read to its end, and whenever something is added later. */
export const keepUpgrading = (document: Document): void => {
  upgradePlainHtml(document);
  new MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]).filter((node) => node instanceof Element);
    if (document.readyState !== 'loading' && added.some((element) => element.matches(SELECTOR) || element.querySelector(SELECTOR))) {
      upgradePlainHtml(document);
    }
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => upgradePlainHtml(document), { once: true });
};
