export interface Question {
  id: string;
  question: string;
  answer: string;
}

const COMPANY: Question = { id: 'a', question: 'Mag er iemand mee?', answer: 'Ja.' };
const LUGGAGE: Question = { id: 'b', question: 'Wat neem ik mee?', answer: 'Je vragen.' };
const LENGTH: Question = { id: 'c', question: 'Hoe lang duurt het?', answer: 'Een half uur.' };
const PLACE: Question = { id: 'd', question: 'Waar is het?', answer: 'Op de poli.' };

/** The questions that each button of the page shows. */
export const CHOICES: Readonly<Record<string, readonly Question[]>> = {
  'Alle vragen': [COMPANY, LUGGAGE, LENGTH],
  'Andere woorden': [{ ...COMPANY, question: 'Mag mijn moeder mee?', answer: 'Natuurlijk.' }, LUGGAGE, LENGTH],
  'Andere volgorde': [LENGTH, COMPANY, LUGGAGE],
  'Eén minder': [COMPANY, LENGTH],
  'Eén vooraan': [PLACE, COMPANY, LUGGAGE],
  'Geen vragen': [],
};

export const ALL = CHOICES['Alle vragen'] ?? [];
