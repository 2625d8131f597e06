/** What is called often where work grows faster than what it is done for. */
const COUNTED: [holder: object, name: string][] = [
  [RegExp.prototype, 'exec'],
  [RegExp.prototype, 'test'],
  [Map.prototype, 'get'],
  [Set.prototype, 'has'],
  [Array.prototype, 'includes'],
  [Array.prototype, 'filter'],
  [Array.prototype, 'find'],
  [Array.prototype, 'map'],
];

/** Counts work instead of time, which no slow machine changes: calls of what looks something up, and expressions compiled. */
export const countWork = (work: () => void): number => {
  let count = 0;
  const whole = COUNTED.map(([holder, name]) => [holder, name, Object.getOwnPropertyDescriptor(holder, name)!] as const);
  const { RegExp: Compiled } = globalThis;
  for (const [holder, name, descriptor] of whole) {
    const original = descriptor.value as (...given: unknown[]) => unknown;
    Object.defineProperty(holder, name, {
      ...descriptor,
      value: function (this: unknown, ...given: unknown[]) {
        count += 1;
        return original.apply(this, given);
      },
    });
  }
  globalThis.RegExp = new Proxy(Compiled, {
    construct: (target, given) => {
      count += 1;
      return Reflect.construct(target, given) as object;
    },
  });
  try {
    work();
  } finally {
    globalThis.RegExp = Compiled;
    for (const [holder, name, descriptor] of whole) Object.defineProperty(holder, name, descriptor);
  }
  return count;
};
