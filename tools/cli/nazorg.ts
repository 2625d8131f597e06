#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { runNazorg } from './run-nazorg.js';

/** The command of the package. It finds the scripts for pages beside itself in the package, and in dist/ when it runs from its source. */
const cdn = import.meta.url.endsWith('.ts') ? '../../dist/cdn' : '../cdn';

process.exitCode = await runNazorg(process.argv.slice(2), {
  today: new Date().toISOString().slice(0, 10),
  builtFiles: fileURLToPath(new URL(cdn, import.meta.url)),
  write: (line) => console.log(line),
});
