import { serveSite } from './serve-site.js';

/** Serves the site that `npm run build && npm run demo` made, at http://127.0.0.1:8000/, or the port that PORT names. */
const port = Number(process.env['PORT'] ?? 8000);
const { address } = await serveSite('dist/site', port);
console.log(`The site is at ${address}`);
