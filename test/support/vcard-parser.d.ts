declare module 'vcard-parser' {
  const vCardParser: { parse: (card: string) => Record<string, { value: unknown }[]> };
  export default vCardParser;
}
