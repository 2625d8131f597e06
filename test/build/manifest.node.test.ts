import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const PARTS = [
  'package.json',
  'tsconfig.json',
  'custom-elements.json',
  'custom-elements-manifest.config.js',
  '.gitignore',
  'src',
  'scripts',
];
const ELEMENT = 'src/elements/faq-accordion/faq-accordion-element.ts';

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The commands of a script of package.json, with those of the scripts that it runs in their place. */
const commandsOf = (script: string): string[] =>
  (scripts[script] ?? '').split(' && ').flatMap((command) => {
    const [, inner] = /^npm run (\S+)$/.exec(command) ?? [];
    return inner === undefined ? [command] : commandsOf(inner);
  });

/** What `npm run build` does before it compiles the sources. */
const beforeCompiling = (): string[] => {
  const commands = commandsOf('build');
  return commands.slice(
    0,
    commands.findIndex((command) => command.startsWith('tsc ')),
  );
};

describe('one build', () => {
  let folder: string;
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nazorg-build-'));
    for (const part of PARTS) await cp(part, join(folder, part), { recursive: true });
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    const code = await read(ELEMENT);
    await writeFile(
      join(folder, ELEMENT),
      code
        .replace(' * @csspart frame', ' * @fires {FaqAccordionToggleEvent} faq-news - Something new.\n$&')
        .replace('    single: {', '    fresh: {},\n$&')
        .replace('  sections: string', '  fresh: string | undefined;\n\n  /** Also new. */\n$&'),
    );
    const env = { ...process.env, PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter) };
    const about = beforeCompiling().filter((command) => /\bcem\b|custom-elements|build-react/.test(command));
    for (const command of about) execFileSync('sh', ['-c', command], { cwd: folder, env, stdio: 'ignore' });
  });
  after(() => rm(folder, { recursive: true }));

  it('gives the React component an event that is new', async () => {
    assert.match(await read('src/generated/react.ts'), /onFaqNews: 'faq-news' as EventName<FaqAccordionToggleEvent>/);
  });

  it('gives the manifest an attribute that is new, before anything is made of the manifest', async () => {
    assert.match(await read('custom-elements.json'), /"name": "fresh"/);
  });
});
