/** What an event carries of its own, besides what every event has. */
const carriedBy = (event: Event): string =>
  JSON.stringify(Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted' && !(name in Event.prototype))));

/** Where on the page something is: enough to tell one question from another. */
const placeOf = (target: EventTarget): string => {
  if (!(target instanceof Element)) return target.constructor.name;
  const beside = [...(target.parentNode?.children ?? [])].indexOf(target);
  return `${target.localName} ${beside} "${target.textContent.trim().slice(0, 30)}"`;
};

/**
 * Every event that a script made while something runs, not the browser: what it carries and where it was sent, seen from inside the
 * code that sends it, so that it makes no difference whether it bubbles and who listens.
 */
export const eventsOfOursDuring = async (run: () => unknown): Promise<string[]> => {
  const { dispatchEvent } = EventTarget.prototype;
  const sent: string[] = [];
  EventTarget.prototype.dispatchEvent = function (event) {
    sent.push(`${event.type} ${carriedBy(event)} ${event.bubbles ? 'bubbles ' : ''}at ${placeOf(this)}`);
    return dispatchEvent.call(this, event);
  };
  try {
    await run();
  } finally {
    EventTarget.prototype.dispatchEvent = dispatchEvent;
  }
  return sent;
};
