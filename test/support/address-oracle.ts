const PAGE = 'https://hospital.example/care/page?a=b';
const FOLLOWABLE = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * Where a browser goes when somebody follows an address on a hospital's page, judged by the URL standard:
 * elsewhere only when the address says so openly, never to a scheme that runs something.
 */
export const leadsAstray = (address: string): boolean => {
  if (!URL.canParse(address, PAGE)) return false;
  const { protocol, username, origin } = new URL(address, PAGE);
  const saysWhere = /^\s*[a-z][a-z0-9+.-]*:/i.test(address);
  return !FOLLOWABLE.has(protocol) || username !== '' || (!saysWhere && origin !== new URL(PAGE).origin);
};
