import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether a module is the script that was started, by its `import.meta.url`. */
export const isMain = (url: string): boolean => {
  const [, script] = process.argv;
  return script !== undefined && realpathSync(script) === fileURLToPath(url);
};
