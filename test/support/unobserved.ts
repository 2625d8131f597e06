/** What the page stops watching for readers coming near, while something runs. */
export const unobservedDuring = async (run: () => unknown): Promise<Element[]> => {
  const { unobserve } = IntersectionObserver.prototype;
  const left: Element[] = [];
  IntersectionObserver.prototype.unobserve = function (this: IntersectionObserver, element: Element) {
    left.push(element);
    unobserve.call(this, element);
  };
  try {
    await run();
  } finally {
    Object.assign(IntersectionObserver.prototype, { unobserve });
  }
  return left;
};
