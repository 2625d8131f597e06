/* On a disk no browser loads the module of the frame: there it comes as a plain script. */
if (location.protocol === 'file:') {
  const script = document.createElement('script');
  script.src = 'frame.classic.js';
  document.head.append(script);
}
