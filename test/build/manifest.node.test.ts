import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { TYPES } from '../../scripts/build/steps.js';

const PARTS = [
  'package.json',
  'tsconfig.json',
  'custom-elements.json',
  'custom-elements-manifest.config.js',
  '.gitignore',
  'src',
  'scripts',
  'tools',
];
const ELEMENT = 'src/elements/faq-accordion/faq-accordion-element.ts';

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
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-manifest.ts'], { cwd: folder, stdio: 'ignore' });
  });
  after(() => rm(folder, { recursive: true }));

  it('gives the React component an event that is new', async () => {
    assert.match(await read('src/generated/react.ts'), /onFaqNews: 'faq-news'/);
  });

  it('gives the manifest an attribute that is new', async () => {
    assert.match(await read('custom-elements.json'), /"name": "fresh"/);
  });

  it('makes both before it compiles', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
    assert.ok(TYPES.some(({ script }) => script === 'scripts/build-manifest.ts'));
    assert.match(scripts['build'] ?? '', /npm run generate -- --all && tsc /);
  });
});
