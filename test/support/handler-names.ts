/** Handlers that only some engines or versions have, so that none of them has to be there when the test runs. */
const ELSEWHERE = [
  'onanimationstart',
  'onauxclick',
  'onbeforematch',
  'onbeforetoggle',
  'oncommand',
  'oncontentvisibilityautostatechange',
  'onfocusin',
  'onfocusout',
  'onfullscreenchange',
  'ongesturestart',
  'onmozfullscreenchange',
  'onmspointerdown',
  'onpagereveal',
  'onpointerrawupdate',
  'onscrollend',
  'onscrollsnapchange',
  'ontouchstart',
  'ontransitionrun',
  'onwebkitanimationstart',
  'onwebkitfullscreenchange',
  'onwebkitmouseforcedown',
  'onwebkitpresentationmodechanged',
  'onwebkittransitionend',
];

/** Every `on…` name of this browser, wherever it has one, and those of others. */
export const HANDLER_NAMES: readonly string[] = [
  ...new Set([
    ...Object.getOwnPropertyNames(window)
      .flatMap((name) => Object.getOwnPropertyNames((window[name as keyof Window] as { prototype?: object } | null)?.prototype ?? {}))
      .concat(Object.getOwnPropertyNames(window))
      .filter((name) => /^on[a-z]+$/.test(name)),
    ...ELSEWHERE,
  ]),
].sort();
