import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import type { PackProse } from '../prose/pack-prose.js';
import type { ProseNode } from '../prose/prose-node.js';
import { hasOwnWords } from './author-content.js';
import { ChildSlots, type PlacedChildren } from './child-slots.js';
import { ContentController } from './controllers/content-controller.js';
import type { ContentHost } from './controllers/content-host.js';
import type { LazyPart } from './controllers/lazy-part.js';
import { PageController } from './controllers/page-controller.js';
import { PrivacyController } from './controllers/privacy-controller.js';
import { OURS } from './define-element.js';
import { frameTemplate } from './frame-template.js';
import { inLanguage } from './localize.js';
import { soon } from './patience.js';
import { SettingsElement } from './settings-element.js';
import { adoptSheet } from './style-sheet.js';
import { VERSION } from './version.js';

/**
 * What the four widgets share: settings, words, language, and a shadow root around children that stay where they are.
 *
 * An empty tag writes the prose of its pack among its own children as plain HTML; a tag or a box with children works on those it finds,
 * and never gets any others. From there on both are the same. Nothing a reader chooses is kept anywhere but in private fields.
 */
export abstract class NazorgElement extends SettingsElement implements ContentHost {
  /** Version of the script that made this element. */
  static readonly version: string = VERSION;

  /** @internal */
  static readonly [OURS] = true;

  /** Styles for the prose in the light DOM, where those of a shadow root don't reach. */
  protected static readonly proseStyles: readonly CSSResult[] = [];

  /** @internal */
  readonly lazyParts = new Set<Pick<LazyPart<unknown>, 'complete'>>();
  protected readonly content = new ContentController(this);
  protected readonly page = new PageController(this);
  readonly #slots = new ChildSlots(this);

  constructor() {
    super();
    new PrivacyController(this);
  }

  /** Forgets what a reader chose. */
  clear(): void {
    // Widgets that ask nothing have nothing to forget.
  }

  /** The button that clears goes with what it clears, so the first field gets the focus. */
  protected onClear(): void {
    this.clear();
    this.renderRoot.querySelector<HTMLElement>('input,select')?.focus();
  }

  override connectedCallback(): void {
    this.orGiveUp(() => {
      super.connectedCallback();
      for (const { styleSheet } of (this.constructor as typeof NazorgElement).proseStyles)
        if (styleSheet) adoptSheet(this.source.getRootNode(), styleSheet);
      this.requestUpdate();
    });
  }

  protected override update(changed: PropertyValues): void {
    const { language, isReady } = this.content;
    inLanguage(language, () => super.update(changed));
    this.orGiveUp(() => this.#slots.assign(this.renderRoot as ShadowRoot, isReady && this.placesChildren ? this.placedChildren() : {}));
  }

  /** Resolves when the first words are there, which never takes as long as a file that hangs. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    const { settled, hospital } = this.content;
    await Promise.allSettled([settled, hospital.soon]);
    await Promise.all([...this.lazyParts].map(({ complete }) => soon(complete)));
    const complete = await super.getUpdateComplete();
    return settled === this.content.settled ? complete : this.getUpdateComplete();
  }

  /**
   * Whether children stand in the slots that `placedChildren()` names. In a root that a server made, and in a browser that can't do
   * so, all stand in the slot without a name.
   */
  protected get placesChildren(): boolean {
    return (this.renderRoot as Partial<ShadowRoot>).slotAssignment === 'manual';
  }

  /** The box around everything in the shadow root; what is in it is drawn once the widget can speak. */
  protected frame(content: () => TemplateResult): TemplateResult {
    return frameTemplate(this.content, () => hasOwnWords(this.source), content);
  }

  /** @internal */
  override giveUp(error: unknown): void {
    super.giveUp(error);
    this.content.readOnce();
  }

  /** @internal */
  updateNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Which children stand in which slot; all others in the one without a name. */
  protected placedChildren(): PlacedChildren {
    return {};
  }

  /**
   * What the widget says: its part of a pack. Where something of the hospital belongs, that is marked.
   * @internal
   */
  abstract toProse(pack: PackProse): ProseNode[];

  /**
   * What the widget looks for among its children, for the editor of some that it can't use.
   * @internal
   */
  abstract readonly lookedFor: string;

  /**
   * Works on the children that it finds. Called again whenever they change. Returns whether it understood them; what it doesn't
   * understand stays as it is.
   * @internal
   */
  abstract adopt(headingLevel: number): boolean;
}
