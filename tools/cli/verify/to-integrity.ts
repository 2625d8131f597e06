import { createHash } from 'node:crypto';

/** The hash of a file, as `integrity` of a script tag has it: https://www.w3.org/TR/SRI/ */
export const toIntegrity = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
