import type { Fault } from '../fault.js';
import { CALLING } from './calling.js';
import { DATES } from './dates.js';
import { FIGURES } from './figures.js';
import { SAFETY } from './safety.js';
import { SEEING_AND_HEARING } from './seeing-and-hearing.js';

/** All faults, by their kind. */
export const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  'A figure is wrong': FIGURES,
  'A date or an hour is wrong': DATES,
  'Whom to call, or when, is lost': CALLING,
  'Somebody is left out': SEEING_AND_HEARING,
  'Harm, traces, and words of others': SAFETY,
};
