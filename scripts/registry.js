import { tsImport } from 'tsx/esm/api';

/** The list of widgets, for what Node runs without tsx: the bundler and the settings of tools. */
export const { FOR_PROFESSIONALS, OPTIONAL_FILES, WIDGETS } = await tsImport('../src/widgets.ts', import.meta.url);
