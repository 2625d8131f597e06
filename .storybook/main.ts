import { mergeConfig, type Plugin } from 'vite';
import type { StorybookConfig } from '@storybook/web-components-vite';

/** `sideEffects` in package.json names built files only, so a build would leave out the sources that register the widgets. */
const keepRegistrations: Plugin = {
  name: 'keep-registrations',
  transform: { filter: { id: /\/(?:src\/elements|\.storybook\/blocks)\// }, handler: () => ({ moduleSideEffects: true }) },
};

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false, backgrounds: false, measure: false, outline: false },
  viteFinal: (config) =>
    mergeConfig(config, {
      plugins: [keepRegistrations],
      // A file that a story links to stays a file of its own, since widgets load no `data:` addresses, and a brand's sheet as it is:
      // the minifier would write `light-dark()` in another way.
      build: { assetsInlineLimit: 0, cssMinify: false },
      // Left to itself each would be found late, load the page anew, and Lit's would bring a second Lit onto it.
      optimizeDeps: {
        include: [
          'mdast-util-from-markdown',
          'lit/directives/class-map.js',
          'lit/directive-helpers.js',
          'lit/directives/keyed.js',
          'lit/directives/ref.js',
        ],
      },
    }),
} satisfies StorybookConfig;
