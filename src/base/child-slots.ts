import { isElement, isText } from './node-kind.js';

/** Which children stand in which slot, by its name. All others stand in the slot without one. */
export type PlacedChildren = Readonly<Record<string, readonly Node[]>>;

/** Whether slots can be given their children by hand. Safari before 16.4 can't; there all stand in the slot without a name. */
const canAssign = (): boolean => {
  try {
    document.createElement('slot').assign();
    return true;
  } catch {
    return false;
  }
};

const isByHand = canAssign();

/** How a shadow root is attached whose children are shown without an attribute on them. */
export const shadowRootOptions = (): ShadowRootInit => ({ mode: 'open', slotAssignment: isByHand ? 'manual' : 'named' });

const give = (slot: HTMLSlotElement, nodes: readonly (Element | Text)[]): void => {
  if (isByHand) slot.assign(...nodes);
};

const areSame = (some: readonly Node[] | undefined, others: readonly Node[]): boolean =>
  some?.length === others.length && some.every((node, index) => node === others[index]);

/**
 * Shows the children of an element in the slots of a widget, and leaves them as they are. Those of a box of plain HTML pass through
 * slots of the box's own shadow root, in which the widget stands.
 */
export class ChildSlots {
  readonly #widget: HTMLElement & { readonly source: HTMLElement };
  readonly #shown = new WeakMap<HTMLSlotElement, readonly Node[]>();
  #relays = new Map<HTMLSlotElement, HTMLSlotElement>();

  constructor(widget: HTMLElement & { readonly source: HTMLElement }) {
    this.#widget = widget;
  }

  /** Assigns every child to the slot it belongs to. Where the root assigns by name, the browser shows all in the unnamed slot. */
  assign(root: ShadowRoot, placed: PlacedChildren): void {
    const named = new Set(Object.values(placed).flat());
    const others = [...this.#widget.source.childNodes].filter((node) => !named.has(node));
    const slots = [...root.querySelectorAll('slot')];
    for (const slot of slots) this.#show(slot, slot.name ? (placed[slot.name] ?? []) : others);
    for (const [slot, relay] of this.#relays) {
      if (slots.includes(slot)) continue;
      relay.remove();
      this.#relays.delete(slot);
    }
  }

  #show(slot: HTMLSlotElement, nodes: readonly Node[]): void {
    // A comment can't be assigned; a script is shown by nobody, whatever the styles of a page say.
    const shown = nodes.filter((node) => (isElement(node) ? node.localName !== 'script' : isText(node))) as (Element | Text)[];
    if (areSame(this.#shown.get(slot), shown)) return;
    this.#shown.set(slot, shown);
    give(this.#widget.source === this.#widget ? slot : this.#relayOf(slot), shown);
  }

  #relayOf(slot: HTMLSlotElement): HTMLSlotElement {
    const known = this.#relays.get(slot);
    if (known) return known;
    const relay = document.createElement('slot');
    this.#relays.set(slot, relay);
    this.#widget.append(relay);
    give(slot, [relay]);
    return relay;
  }
}
