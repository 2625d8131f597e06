import { Words } from './build/words.js';

/** Writes the words on buttons and labels to src/generated from locales/*.xlf. */
const problems = await new Words().write();
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
