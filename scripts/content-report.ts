import { mkdir, writeFile } from 'node:fs/promises';
import { toAuditPage } from '../tools/audit/page.js';
import { readAudit } from '../tools/audit/read-audit.js';

/** Writes the page that a clinician signs from: `npm run content:report`. */
const OUT = 'dist/content-report.html';

const report = await readAudit('content');
await mkdir('dist', { recursive: true });
await writeFile(OUT, toAuditPage(report));
console.log(`Content report: ${report.facts.length} statements, ${report.figures.length} figures, in ${OUT}.`);
