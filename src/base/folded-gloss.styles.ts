import { css } from 'lit';

/** Only the script brings these: a saved page and a reader view have every explanation, and so has paper. */
export const foldedGlossStyles = css`
  @media not print {
    .nazorg-word[aria-expanded='false'] + .nazorg-gloss {
      display: none !important;
    }
  }
`;
