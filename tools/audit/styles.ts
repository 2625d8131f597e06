/** The looks of the page to sign from: on a desk, on a phone and on paper, light and dark. */
export const AUDIT_STYLES = `:root {
  color-scheme: light dark;
  --ink: light-dark(#22303a, #e7ecef);
  --quiet: light-dark(#4a5a66, #b4c0c8);
  --paper: light-dark(#fff, #12191e);
  --ground: light-dark(#eef3f3, #1a2329);
  --line: light-dark(#d3dddd, #2c3a42);
  --link: light-dark(#0b5563, #8fd3df);
  --draft: light-dark(#7a4a00, #f0c987);
  scroll-padding-block-start: 3.5rem;
}
* { box-sizing: border-box; }
body {
  max-inline-size: 84rem;
  margin: 0 auto;
  padding: 2rem 1.5rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 0.5rem; font-size: 2rem; }
h2 { margin: 3.5rem 0 0.75rem; font-size: 1.5rem; }
h3 { margin: 2.5rem 0 0.5rem; font-size: 1.125rem; }
p { max-inline-size: 44rem; margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
code { font: 0.9375em ui-monospace, monospace; }
cite { font-style: normal; }
.lead { font-size: 1.125rem; }
.claim { inline-size: fit-content; padding: 0.75rem 1rem; border-inline-start: 0.25rem solid var(--draft); background: var(--ground); }
.quiet { color: var(--quiet); font-size: 0.875rem; }
td .quiet, th .quiet { display: block; font-weight: 400; }
nav h2 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
nav > ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: 0.25rem; }
table { inline-size: 100%; border-collapse: collapse; }
caption { padding-block-end: 0.5rem; color: var(--quiet); font-size: 0.875rem; text-align: start; }
th, td { padding: 0.625rem 1rem 0.625rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
thead th { position: sticky; inset-block-start: 0; background: var(--paper); color: var(--quiet); font-size: 0.875rem; box-shadow: 0 1px var(--line); }
tbody th { font-weight: 600; }
tr:target > * { background: var(--ground); }
td p, td ul { max-inline-size: none; margin: 0 0 0.5rem; }
td ul { padding-inline-start: 1.25rem; }
td ul:is(.places, .names) { padding: 0; list-style: none; }
.names { font-size: 0.875rem; }
.place { color: var(--quiet); font-size: 0.875rem; }
.said p { margin-block-end: 0.125rem; }
:is(.layout, .excluded) td { color: var(--quiet); }
.lost td { color: var(--draft); }
td > :last-child, td div > :last-child, .places > :last-child { margin-block-end: 0; }
.places li { margin-block-end: 0.5rem; }
.counts { inline-size: auto; }
.counts td, .counts thead th:not(:first-child) { text-align: end; font-variant-numeric: tabular-nums; }
.counts tbody tr:last-child > * { font-weight: 600; }
.states { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 2rem 0 1.5rem; }
.states div { display: flex; gap: 0.5rem; }
.states dd { margin: 0; }
.state { font-weight: 600; }
.state.draft { color: var(--draft); }
.side-by-side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 34rem), 1fr)); gap: 2rem 3rem; align-items: start; }
.sign { display: none; }
@media print, (min-width: 48.0625rem) {
  .facts, .figures, .words, .sources, .readings { table-layout: fixed; }
  .facts th:nth-child(1) { inline-size: 4rem; }
  .facts th:nth-child(3) { inline-size: 36%; }
  .facts th:nth-child(4) { inline-size: 21%; }
  .facts th:nth-child(5) { inline-size: 14%; }
  .readings th:nth-child(4) { inline-size: 8rem; }
  .figures th:nth-child(1) { inline-size: 13%; }
  .figures th:nth-child(2) { inline-size: 7.5rem; }
  .figures th:nth-child(3) { inline-size: 8rem; }
  .figures th:nth-child(5) { inline-size: 15%; }
  .figures th:nth-child(6) { inline-size: 6.5rem; }
  .figures th:nth-child(7) { inline-size: 30%; }
  .words th:nth-child(1), .words th:nth-child(4) { inline-size: 18%; }
  .words th:nth-child(5) { inline-size: 10%; }
  .sources th:nth-child(2), .sources th:nth-child(6) { inline-size: 27%; }
  .sources th:nth-child(3), .sources th:nth-child(5) { inline-size: 7rem; }
}
@media screen and (max-width: 48rem) {
  body { padding: 1.25rem 1rem; }
  .facts, .figures, .words, .sources, .readings {
    &, caption, tbody, tr, td, tbody th { display: block; }
    thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    tr { padding-block: 1rem; border-block-end: 1px solid var(--line); }
    tbody th, td { padding: 0 0 0.5rem; border: 0; }
    td:empty { display: none; }
    td::before { content: attr(data-column); display: block; color: var(--quiet); font-size: 0.875rem; }
  }
  .counts, .reviews { inline-size: 100%; font-size: 0.8125rem; overflow-wrap: normal; }
  :is(.counts, .reviews) thead th { font-size: inherit; }
  .counts th, .counts td, .reviews th, .reviews td { padding-inline-end: 0.375rem; }
}
@media screen and (max-width: 23rem) {
  .reviews { font-size: 0.75rem; }
}
@media print {
  @page { size: A4 landscape; margin: 12mm 12mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  :root { color-scheme: light; font-size: 9pt; }
  body { max-inline-size: none; padding: 0; line-height: 1.35; }
  h1 { font-size: 1.75rem; }
  h2 { margin-block-start: 2rem; }
  h2, h3, caption { break-after: avoid; }
  th, td { padding-block: 0.25rem; }
  .states { margin-block: 1rem; }
  .reviews :is(th, td) { padding-block: 0.125rem; }
  .places li { margin-block-end: 0.375rem; }
  .side-by-side { grid-template-columns: 1fr 1fr; }
  a { color: inherit; text-decoration: none; }
  nav { display: none; }
  thead th { position: static; }
  tr, .line { break-inside: avoid; }
  section + section { break-before: page; }
  section + section > h2 { margin-block-start: 0; }
  .sign { display: block; }
  .line { max-inline-size: none; margin: 0; min-block-size: 11mm; padding-block-start: 6mm; border-block-end: 1px solid; }
}
`;
