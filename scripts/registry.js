import { tsImport } from 'tsx/esm/api';

/** The list of widgets, for what Node runs without tsx: the bundler and the settings of tools. */
export const { FOR_PROFESSIONALS, OPTIONAL_FILES, SHARED_OPTIONAL_FILES, WIDGETS } = await tsImport('../src/widgets.ts', import.meta.url);

const { publicTokens } = await tsImport('../tools/authoring/tokens.ts', import.meta.url);

/** The custom properties that a page may set. */
export const PUBLIC_TOKENS = publicTokens();
