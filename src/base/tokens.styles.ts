import { css } from 'lit';

/** What colours, lines and corners come from: declarations for a host or a box. A page sets the `--nazorg-` properties. */
export const tokens = css`
  --_accent: var(--nazorg-accent, var(--_brand-accent, light-dark(#0b5563, #8fd3df)));
  --_on-accent: var(--nazorg-on-accent, var(--_brand-on-accent, light-dark(#fff, #10292e)));
  --_line: var(--nazorg-line, color-mix(in srgb, currentColor 26%, transparent));
  --_control-line: var(--nazorg-control-line, color-mix(in srgb, currentColor 62%, transparent));
  --_surface: var(--nazorg-surface, color-mix(in srgb, var(--_accent) 7%, transparent));
  --_quiet: var(--nazorg-quiet, color-mix(in srgb, currentColor 78%, transparent));
  --_focus: var(--nazorg-focus, currentColor);
  --_radius: var(--nazorg-radius, var(--_brand-radius, 0.5rem));
`;
