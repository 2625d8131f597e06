import { hostedHeaders, serveSite } from './serve-site.js';

/** Serves the hosted pages and the files for pages at http://127.0.0.1:8001/, or the port that PORT names. */
const port = Number(process.env['PORT'] ?? 8001);
const { address } = await serveSite('dist/hosted', port, hostedHeaders);
console.log(`The hosted pages are at ${address}nazorg/faq-accordion`);
