import { basename, dirname, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import config from '../../rollup.config.js';

/**
 * What a widget may add to a page that has the other three, in bytes of brotli: its own code and styles, no words.
 * .size-limit.json weighs whole files and can't say this. Part of the build, while dist/tsc is there.
 */
const LIMITS = { 'aftercare-timeline': 6400, 'contact-card': 1800 };

const ENTRY = '\0entry';

const weighed = config.filter(({ output: { file = '' } }) => dirname(file) === 'dist/weighed');
const WIDGETS = weighed.map(({ output: { file } }) => basename(file, '.js'));
const [{ plugins, output, ...alone }] = weighed;

const weigh = async (tags) => {
  const entry = {
    name: 'entry',
    resolveId: (source) => (source === ENTRY ? ENTRY : null),
    load: (id) =>
      id === ENTRY ? tags.map((tag) => `import ${JSON.stringify(resolve(`dist/tsc/elements/${tag}/${tag}.js`))};`).join('\n') : null,
  };
  const bundle = await rollup({ ...alone, input: ENTRY, plugins: [entry, plugins] });
  const { output: files } = await bundle.generate(output);
  return brotliCompressSync(files[0].code).length;
};

const all = await weigh(WIDGETS);
for (const [tag, limit] of Object.entries(LIMITS)) {
  const bytes = all - (await weigh(WIDGETS.filter((other) => other !== tag)));
  console.log(`<${tag}> adds ${bytes} bytes to the other three (at most ${limit}).`);
  if (bytes <= limit) continue;
  console.error(`Make <${tag}> lighter, or raise its limit in scripts/rollup/check-own-weight.js and say why.`);
  process.exitCode = 1;
}
