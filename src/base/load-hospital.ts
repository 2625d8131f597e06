import type { ContactDetails } from '../prose/contact-details-prose.js';
import { askEarly, earlyFiles } from './ask-early.js';
import { expectFile } from './expect-file.js';
import { importHospitalData } from './import-hospital-data.js';
import type { HospitalProse } from './hospital-data.js';
import { report } from './report.js';

/** What a page says of a hospital. */
export interface HospitalChoice {
  /** The address of its profile. */
  profile: string | undefined;
  /** What an editor wrote in attributes, which stands in the place of what the profile says. */
  attributes: ContactDetails;
}

/** The address of the profile that a widget names, or that the page names once for all. */
export const profileOf = (profile: string | undefined, { head }: Document): string | undefined =>
  profile?.trim() || head.querySelector<HTMLMetaElement>('meta[name="nazorg-profile"]')?.content.trim() || undefined;

/**
 * Loads what is known of a hospital, and shows it as it comes: what the attributes say, then what the profile adds. Resolves to the
 * last of these, or to nothing when that can't be had, which the editor is told. The widget takes on the hospital's colours.
 */
export const loadHospital = async (
  widget: HTMLElement,
  choice: HospitalChoice,
  signal: AbortSignal,
  show: (hospital: HospitalProse) => void,
): Promise<HospitalProse | undefined> => {
  const { profile } = choice;
  const load = async (): Promise<HospitalProse> => {
    if (profile !== undefined) askEarly(profile, widget.ownerDocument.baseURI);
    const hospitalData = await importHospitalData();
    const read = async (given: HospitalChoice): Promise<HospitalProse> => {
      const hospital = await hospitalData.loadHospital(widget, given, earlyFiles);
      if (!signal.aborted) {
        hospital.problems.forEach((problem) => report(widget, problem));
        show(hospital);
      }
      return hospital;
    };
    if (profile !== undefined) await read({ ...choice, profile: undefined });
    const hospital = await read(choice);
    if (!signal.aborted) hospitalData.paint(widget, hospital.brand);
    return hospital;
  };
  if (profile !== undefined) return expectFile(widget, { attribute: 'profile', name: profile }, signal, load());
  return load().catch((error: unknown) => {
    report(widget, (error as Error).message);
    return undefined;
  });
};
