/**
 * A digit of any script as 0 to 9. Unicode keeps the ten digits of a script in a row, and some rows side by side, so
 * that the start of the run is always a zero.
 */
const toLatinDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
};

/** Writes the digits of any script as 0 to 9, so that "١٧" reads as "17". */
export const toLatinDigits = (text: string): string => text.replace(/(?!\d)\p{Nd}/gu, toLatinDigit);

/**
 * Reads the whole numbers of a sentence, in order.
 * Used to read figures back from a table that a hospital wrote or a CMS passed on.
 */
export const readWholeNumbers = (text: string): number[] => (toLatinDigits(text).match(/\d+/g) ?? []).map(Number);

/** Reads a whole number that stands alone, or returns undefined: never NaN, never a rounded or negative number. */
export const readWholeNumber = (text: string): number | undefined => {
  const latin = toLatinDigits(text).trim();
  return /^\d{1,4}$/.test(latin) ? Number(latin) : undefined;
};
