import type { Profile } from '../content/profile.js';
import type { PackProse } from './pack-prose.js';
import { place } from './help-prose.js';
import { languageMarks, saidIn } from './hospital-language.js';
import { h, NEEDS_HOSPITAL, type Places, type ProseElement } from './prose-node.js';

/** A question or a step to which a hospital may have something of its own to say. */
interface Asking {
  id: string;
  ask?: string | undefined;
}

const nameOf = (id: string): string => `here/${id}`;

/** The place for what a hospital says to a question or a step, where the pack asks for it. */
export const herePlace = ({ id, ask }: Asking): ProseElement[] => (ask === undefined ? [] : [place(nameOf(id))]);

/** Marks a question that only a hospital can answer. */
export const needsHospital = ({ id, answer }: Asking & { answer?: unknown }): Record<string, string> =>
  answer === undefined ? { [NEEDS_HOSPITAL]: nameOf(id) } : {};

/** What a hospital itself says to the questions and steps of a pack, by place: with the label of the pack, and in its own language. */
export const hereToPlaces = (
  { here = {}, lang: ofHospital }: Partial<Profile>,
  { lang: language, labels }: Pick<PackProse, 'lang' | 'labels'>,
): Places =>
  Object.fromEntries(
    Object.entries(here).flatMap(([id, answers]) => {
      const said = saidIn(answers, language, ofHospital);
      if (said === undefined) return [];
      const { words, lang } = said;
      const marks = languageMarks(lang, language);
      const paragraphs = [words].flat().map((text) => h('p', marks, text));
      const label = labels.here === undefined ? [] : [h('p', {}, h('strong', {}, labels.here))];
      return [[nameOf(id), () => [h('div', { class: 'nazorg-here' }, label, paragraphs)]] as const];
    }),
  );
