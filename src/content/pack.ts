/** The types of a pack, generated from schemas/pack.schema.json. */
export type {
  Block,
  FaqItem,
  FaqSection,
  Figure,
  Inline,
  NewerInsight,
  Pack,
  RiskGroup,
  Source,
  Text,
  Timeline,
} from '../generated/pack-schema.js';
