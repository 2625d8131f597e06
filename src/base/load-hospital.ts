import type { ContactDetails } from '../prose/contact-details-prose.js';
import type { HospitalProse } from './own-files.js';
import { report } from './report.js';

/** A widget that a hospital's details are loaded for. */
export interface HospitalWidget extends HTMLElement {
  /** What the hospital brings along is here, or nothing of it. */
  onHospital?(hospital: HospitalProse | undefined): void;
}

const load = async (
  widget: HTMLElement,
  profile: string | undefined,
  attributes: ContactDetails,
  language: string,
  signal: AbortSignal,
): Promise<HospitalProse | undefined> => {
  const page = widget.ownerDocument;
  const address = profile?.trim() || page.head.querySelector<HTMLMetaElement>('meta[name="nazorg-profile"]')?.content || undefined;
  if (address === undefined && Object.keys(attributes).length === 0) return undefined;
  try {
    const ownFiles = await import('./own-files.js');
    const hospital = await ownFiles.loadHospital(widget, address, attributes, language, signal);
    if (!signal.aborted) hospital.problems.forEach((problem) => report(widget, problem));
    return hospital;
  } catch (error) {
    if (!signal.aborted) report(widget, (error as Error).message);
    return undefined;
  }
};

/**
 * The hospital's contact details, if there are any: from the profile that the widget names, or that the page names
 * once for all, and from the widget's attributes. The widget takes on the hospital's colours, and the editor is told
 * what can't be used.
 */
export const loadHospital = async (
  widget: HospitalWidget,
  profile: string | undefined,
  attributes: ContactDetails,
  language: string,
  signal: AbortSignal,
): Promise<HospitalProse | undefined> => {
  const hospital = await load(widget, profile, attributes, language, signal);
  if (!signal.aborted) widget.onHospital?.(hospital);
  return hospital;
};
