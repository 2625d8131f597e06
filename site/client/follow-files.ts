/** On a disk no server sends index.html for a folder, and no browser loads modules: there links name the file, and apps load as plain scripts. */
export const followFiles = (): void => {
  if (location.protocol !== 'file:') return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(link.getAttribute('href') ?? '') ?? [];
    if (path.endsWith('/') && !/^[a-z]+:/.test(path)) link.setAttribute('href', `${path}index.html${rest}`);
  }
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('.example iframe')) frame.src += 'index.html';
  for (const module of document.querySelectorAll<HTMLScriptElement>('script[type=module][src*="apps/"]')) {
    const script = document.createElement('script');
    script.src = module.src.replace(/\.js$/, '.classic.js');
    document.head.append(script);
  }
};
