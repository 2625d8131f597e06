import { VERSION } from '../../src/base/version.js';

/** A profile of a story, at the address where the catalogue serves it. */
const SERVED = /"[^"]*?[\w-]+-profile\.json[^"]*"/g;

const scriptOf = (code: string, language: string): string => (code.includes('<evidence-table') ? 'evidence.js' : `nazorg.${language}.js`);

/** The code of a story as an editor pastes it: with what the page needs besides, and with addresses of the hospital's own site. */
export const toPasteable = (code: string, language: string): string => `<!-- Once, in the head of the page: -->
<link rel="stylesheet" href="/nazorg/${VERSION}/before-script.css" />
<script type="module" src="/nazorg/${VERSION}/${scriptOf(code, language)}"></script>

<!-- Where the widget stands: -->
${code.replace(SERVED, '"/nazorg/profile.json"').trim()}
`;
