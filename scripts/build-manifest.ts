import { execFileSync } from 'node:child_process';

/*
 * Makes the manifest of the elements from the JSDoc of their classes, then what is made of the manifest: classes by tag, and the
 * components for React. It needs no build, so a new attribute is everywhere after one.
 */
const run = (command: string, ...args: string[]): Buffer =>
  execFileSync('npx', [command, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

run('cem', 'analyze');
run('prettier', '--write', '--ignore-path', '.gitignore', 'custom-elements.json', '--log-level', 'silent');
await import('./build-react.js');
