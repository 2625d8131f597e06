import { hostedHeaders, serveSite } from './serve-site.js';

/**
 * Serves the hosted pages and the files for pages at http://127.0.0.1:8001/, or the port that PORT names. Every site may show
 * them in frames, or those that FRAMED_BY names.
 */
const port = Number(process.env['PORT'] ?? 8001);
const { address } = await serveSite('dist/hosted', port, hostedHeaders(process.env['FRAMED_BY']));
console.log(`The hosted pages are at ${address}nazorg/faq-accordion`);
