import type { Reading, Readings } from '../authoring/readings.js';

/** One reading of a language, with the folders of words that it was of; without a reading, the folders that nobody read. */
export interface AuditReading {
  language: string;
  folders: string[];
  reading?: Reading;
}

const readingsOf = (language: string, { folders }: Readings, parents: readonly string[]): AuditReading[] => {
  const found = new Map<string, AuditReading>();
  for (const parent of parents) {
    const readings = folders[`${parent}/${language}`] ?? [];
    for (const reading of readings.length > 0 ? readings : [undefined]) {
      const key = JSON.stringify(reading ?? null);
      const one = found.get(key) ?? { language, folders: [], ...(reading ? { reading } : {}) };
      one.folders.push(parent);
      found.set(key, one);
    }
  }
  return [...found.values()];
};

/** Every reading, language by language: readings alike of several folders of words as one. */
export const toAuditReadings = (readings: Readings | undefined, parents: readonly string[], languages: readonly string[]): AuditReading[] =>
  languages.flatMap((language) => readingsOf(language, readings ?? { readers: '', folders: {} }, parents));
