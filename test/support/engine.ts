/** The engine in which the tests run now. Firefox and WebKit don't call themselves Chrome. */
export const engine = navigator.userAgent.includes('Chrome/')
  ? 'Chromium'
  : navigator.userAgent.includes('Firefox/')
    ? 'Firefox'
    : 'WebKit';
