/** How the foundations are laid out: nothing of it is a widget's. */
export default `
.tokens {
  font-size: 16px;
}
.tokens :is(ul, dl) {
  margin: 0;
  padding: 0;
  list-style: none;
}
.tokens .swatches {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
  gap: 24px 16px;
}
.tokens .swatch {
  display: block;
  box-sizing: border-box;
  block-size: 72px;
  margin-block-end: 8px;
  border: 1px solid color-mix(in srgb, currentColor 25%, transparent);
  border-radius: 4px;
  forced-color-adjust: none;
}
.tokens th .swatch {
  display: inline-block;
  inline-size: 24px;
  block-size: 24px;
  margin: 0 4px 0 0;
  vertical-align: middle;
}
.tokens p {
  margin: 4px 0;
}
.tokens code {
  font: 600 0.9375em ui-monospace, monospace;
}
.tokens small {
  display: block;
  color: var(--_ink-quiet);
  font-size: 0.875em;
}
.tokens table {
  border-collapse: collapse;
  inline-size: 100%;
}
.tokens :is(th, td) {
  padding: 8px 16px 8px 0;
  border-block-end: 1px solid var(--_line);
  text-align: start;
  font-weight: 400;
}
.tokens thead th {
  font-weight: 600;
}
.tokens dt {
  padding-block-start: 16px;
  border-block-start: 1px solid var(--_line);
}
.tokens dd {
  margin: 4px 0 16px;
}
.tokens .spaces {
  display: grid;
  gap: 8px;
  margin-block-end: 40px;
}
.tokens .bar {
  display: inline-block;
  block-size: 16px;
  background: var(--_action);
  vertical-align: middle;
  forced-color-adjust: none;
}
`;
