import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';

/*
 * Makes the manifest of the elements from the JSDoc of their classes, then what is made of the manifest: classes by tag, and the
 * components for React. It needs no build, so a new attribute is everywhere after one.
 */
const quiet: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'] };

execFileSync('npx', ['cem', 'analyze'], quiet);
execFileSync('npx', ['prettier', '--write', '--ignore-path', '.gitignore', 'custom-elements.json', '--log-level', 'silent'], quiet);
await import('./build-react.js');
