import { css } from 'lit';

/** Only the script brings these: a saved page and a reader view have every explanation, and so has paper. */
export const foldedGlossStyles = css`
  @media screen {
    .nazorg-word[aria-expanded='false'] + .nazorg-gloss {
      display: none !important;
    }
  }
`;
