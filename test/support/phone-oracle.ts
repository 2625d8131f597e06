import { parsePhoneNumberWithError } from 'libphonenumber-js';

/** The `tel:` address that libphonenumber gives an international number. */
export const telephoneAddress = (number: string): string => parsePhoneNumberWithError(number).getURI();
