/* Keeps what the console says and what a policy refuses, from the start of the page on. */
const said: string[] = [];
Object.assign(window, { said });
for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
  const write = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    said.push(words.join(' '));
    write(...words);
  };
}
addEventListener('error', ({ message, target }) => said.push(`error: ${message || (target as HTMLScriptElement).src}`), true);
addEventListener('unhandledrejection', ({ reason }) => said.push(`error: ${String(reason)}`));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  said.push(`refused by ${effectiveDirective}: ${blockedURI}`),
);
