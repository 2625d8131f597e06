import { withRiskPictures } from '../risk-pictures.js';
import { hospitalToProse } from '../../../src/prose/hospital-to-prose.js';
import { pickSections } from '../../../src/prose/pick-sections.js';
import { withHospital, type ProseNode } from '../../../src/prose/prose-node.js';
import { proseOf, withoutEarlier } from '../../../src/prose/widget-prose.js';
import type { SnippetOptions } from './snippet-options.js';

/**
 * The words of a snippet: those of the editor, or the part of the pack that the widget shows, as it would with the same settings. Without pictures, since
 * the widget draws them and some filters print the tags that a picture is made of as text.
 */
export const toSnippetProse = (options: SnippetOptions): ProseNode[] => {
  const { widget, pack, words, sections, hidesSuperseded, pictures } = options;
  if (words !== undefined) return [...words];
  const nodes = pickSections(proseOf(pack, widget), sections, () => undefined);
  const { places } = hospitalToProse(options.hospital, options.hospitalLang);
  const said = withHospital(nodes, places(pack));
  const kept = hidesSuperseded ? withoutEarlier(said) : said;
  return pictures ? withRiskPictures(kept) : kept;
};
