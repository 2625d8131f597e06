/** Writing systems for numbers that Intl knows, with the ten digits of each; systems without ten digits are left out. */
export const digitsOfSystems = (): [system: string, digits: string[]][] =>
  Intl.supportedValuesOf('numberingSystem').flatMap((numberingSystem) => {
    const format = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
    const digits = Array.from({ length: 10 }, (_, digit) => format.format(digit));
    return digits.every((digit) => /^\p{Nd}$/u.test(digit)) ? [[numberingSystem, digits] as [string, string[]]] : [];
  });
