#!/usr/bin/env node
import { runNazorg } from './run-nazorg.js';

/** The `nazorg` command. */
process.exitCode = await runNazorg(process.argv.slice(2), {
  today: new Date().toISOString().slice(0, 10),
  write: (line) => console.log(line),
});
