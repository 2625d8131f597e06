/** Whether a colour is written as a profile holds it. */
export const isHex = (colour: string): boolean => /^#[0-9a-f]{6}$/i.test(colour);
