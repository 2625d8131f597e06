interface KnowsDirection {
  textInfo?: { direction: 'ltr' | 'rtl' };
  getTextInfo?: () => { direction: 'ltr' | 'rtl' };
}

/** The direction that the Unicode locale data give a language; Node's name for the question changed over time. */
export const directionOf = (tag: string): 'ltr' | 'rtl' | undefined => {
  const locale = new Intl.Locale(tag) as Intl.Locale & KnowsDirection;
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
};
