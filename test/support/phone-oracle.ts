import google from 'google-libphonenumber';
import { parsePhoneNumberWithError } from 'libphonenumber-js';

/** The `tel:` address that libphonenumber gives an international number. */
export const telephoneAddress = (number: string): string => parsePhoneNumberWithError(number).getURI();

const { PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil } = google;
const util = PhoneNumberUtil.getInstance();

/** An example number of Google's metadata, in the forms in which people write it. */
export interface ExampleNumber {
  e164: string;
  international: string;
  withExtension: string;
}

/** The example numbers that Google's metadata has of each country and each sort of line. */
export const exampleNumbers = (): ExampleNumber[] =>
  util.getSupportedRegions().flatMap((region) =>
    Object.values(PhoneNumberType)
      .filter((type) => typeof type === 'number')
      .flatMap((type) => {
        const number = util.getExampleNumberForType(region, type);
        if (!number) return [];
        const [e164, international] = [PhoneNumberFormat.E164, PhoneNumberFormat.INTERNATIONAL].map((form) => util.format(number, form));
        return [{ e164: e164!, international: international!, withExtension: `${international!} ext. 12` }];
      }),
  );

/** The number that a `tel:` address dials, as Google's library reads it, and its extension. */
export const dialledBy = (address: string): [e164: string, extension: string | null] => {
  const number = util.parse(address);
  return [util.format(number, PhoneNumberFormat.E164), number.getExtension() || null];
};
