import { checkHostedAnswers } from './hosted/hosted-answers.js';
import { startNginx } from './hosted/start-nginx.js';

/** Serves dist/hosted with Debian's nginx and docs/hosted.nginx.conf, and holds its answers against those of `npm run serve:hosted`. */
const FOLDER = 'dist/hosted';
const LONGEST_MS = 60_000;

const bound = setTimeout(() => {
  console.error(`Stopped: ${LONGEST_MS / 1000} seconds are enough.`);
  process.exit(1);
}, LONGEST_MS);

const { address, end } = await startNginx(FOLDER, 'docs/hosted.nginx.conf');
try {
  const { asked, problems } = await checkHostedAnswers(address, FOLDER);
  console.log([...problems, `nginx: ${asked} addresses, ${problems.length} problems.`].join('\n'));
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await end();
  clearTimeout(bound);
}
