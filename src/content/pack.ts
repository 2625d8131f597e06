/** The types of a pack, generated from schemas/pack.schema.json. */
export type {
  Block,
  Faq,
  FaqItem,
  FaqSection,
  Figure,
  Inline,
  NewerInsight,
  Pack,
  Risk,
  RiskGroup,
  Source,
  Text,
  Timeline,
} from '../generated/pack-schema.js';
