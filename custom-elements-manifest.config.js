import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { PUBLIC_TOKENS, WIDGETS } from './scripts/registry.js';

const PUBLIC = (member) => member.privacy === undefined || member.privacy === 'public';

/** Leaves out what only the code itself uses, and points at the files that npm has. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules.sort((one, other) => one.path.localeCompare(other.path));
    for (const module of manifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.members === undefined) continue;
        declaration.members = declaration.members.filter(
          (member) => PUBLIC(member) && !member.static && !member.name.startsWith('#') && !LIFECYCLE.has(member.name),
        );
        // The analyzer also lists what it finds dispatched in the code, under a name it guesses; the docs of the class describe it.
        declaration.events = declaration.events?.filter(({ description }) => description !== undefined);
        const names = new Set(declaration.members.map(({ name }) => name));
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => names.has(fieldName));
      }
    }
  },
});

/** Gives every widget for patients the properties of src/theme/tokens.json. */
const withTokens = () => ({
  name: 'with-tokens',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
      if (!WIDGETS.includes(declaration.tagName)) continue;
      declaration.cssProperties = PUBLIC_TOKENS.map(({ name, syntax, value, use }) => ({ name, syntax, default: value, description: use }));
    }
  },
});

const LIFECYCLE = new Set(['connectedCallback', 'disconnectedCallback', 'willUpdate', 'update', 'render', 'getUpdateComplete']);

export default {
  globs: [
    'src/elements/*/*-element.ts',
    'src/elements/*/*-event.ts',
    'src/base/{settings,nazorg}-element.ts',
    'src/base/nazorg-error-event.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    withTokens(),
    customElementVsCodePlugin({ outdir: 'dist/editor' }),
    customElementJetBrainsPlugin({ outdir: 'dist/editor', packageJson: false }),
  ],
};
