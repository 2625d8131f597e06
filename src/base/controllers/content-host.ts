import type { ReactiveControllerHost } from 'lit';
import type { ContactDetails } from '../../prose/contact-details-prose.js';
import type { PackProse } from '../../prose/pack-prose.js';
import type { Places, ProseNode } from '../../prose/prose-node.js';
import type { PackChoice } from '../load-pack.js';
import type { HospitalProse } from '../hospital-data.js';

/** What a widget says of itself, and does with its words. */
export interface ContentHost extends ReactiveControllerHost, PackChoice {
  readonly source: HTMLElement;
  readonly profile: string | undefined;
  readonly headingLevel: number | undefined;
  readonly superseded: 'hide' | undefined;
  readonly hasGivenUp: boolean;
  giveUp(error: unknown): void;
  showChildrenAlone(): void;

  /** What the widget says: its part of a pack. Where something of the hospital belongs, that is marked. */
  toProse(pack: PackProse): ProseNode[];

  /**
   * Works on the children that it finds. Called again whenever they change. Returns whether it understood them; what it doesn't
   * understand stays as it is.
   */
  adopt(headingLevel: number): boolean;

  /** Its words where they are data instead of children. It writes them when it works on its children. */
  readonly items?: unknown;

  /** What the widget looks for among its children, for the editor of some that it can't use. */
  readonly lookedFor: string;

  /** Whether a change of the children of this node changes what the widget is made of. Left out: its own children alone do. */
  isStructure?(node: Node): boolean;

  /** Attributes that change its prose, besides those that every widget has. */
  proseSettings?(): unknown;

  /** Contact details in its own attributes, which stand in the place of those of a profile. */
  contactDetails?(): ContactDetails;

  /** The telephone numbers among those: they are there without any file. */
  numbersInAttributes?(): HospitalProse | undefined;

  /** What it puts in the places of the hospital among its words. */
  toPlaces?(places: Places): Places;

  /** What the hospital brings along is known: nothing, where the page names none. */
  onHospital?(hospital: HospitalProse | undefined): void;
}
