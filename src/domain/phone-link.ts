/** Short numbers that a country keeps for emergencies and services (112, 116 117): dialled as they are. */
const SHORT_NUMBER = /^\d{3,6}$/;

/** An international number as E.164 allows it: a plus and at most fifteen digits. */
const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;

/**
 * The `tel:` address of a telephone number in international form, or of a short number, or undefined.
 * Spaces, dots, hyphens and brackets for the eye are taken out; "(0)" too. A number that is neither is not linked,
 * since a wrong link calls somebody else.
 */
export const toPhoneLink = (number: string): string | undefined => {
  const dialled = number.replace(/\(0\)/g, '').replace(/[\s().\-\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  return INTERNATIONAL.test(dialled) || SHORT_NUMBER.test(dialled) ? `tel:${dialled}` : undefined;
};
