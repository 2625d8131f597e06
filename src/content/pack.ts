/** The types of a pack, generated from schemas/pack.schema.json. */
export type {
  Block,
  Earlier,
  FaqItem,
  FaqSection,
  Figure,
  Help,
  Inline,
  Pack,
  Review,
  RiskGroup,
  RiskStatement,
  Source,
  Text,
  Term,
  Timeline,
  TimelineStep,
} from '../generated/pack-schema.js';
