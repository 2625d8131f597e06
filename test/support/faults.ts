/** One thing that a browser or the language gives to a page: a function, one half of a property, or a class. */
export interface Builtin {
  /** Such as `Element.prototype.append`, or `Node.prototype.isConnected, read`. */
  name: string;
  replace: (by: (original: Callable) => Callable) => void;
}

type Callable = (this: unknown, ...given: unknown[]) => unknown;

const isClass = (name: PropertyKey): boolean => /^[A-Z]/.test(String(name));

const inOwner = (path: string, owner: object): Builtin[] =>
  Reflect.ownKeys(owner).flatMap((key): Builtin[] => {
    const found = Reflect.getOwnPropertyDescriptor(owner, key);
    if (!found?.configurable || key === 'constructor') return [];
    const name = `${path}${typeof key === 'symbol' ? `[${String(key)}]` : `.${key}`}`;
    const part = (half: 'get' | 'set' | 'value', says: string): Builtin[] =>
      typeof found[half] === 'function'
        ? [
            {
              name: name + says,
              replace: (by) => Object.defineProperty(owner, key, { ...found, [half]: by(found[half] as Callable) }),
            },
          ]
        : [];
    if (typeof found.value === 'function' && isClass(key)) {
      return [
        {
          name: `new ${String(key)}`,
          replace: (by) => {
            const make = by((...given) =>
              Reflect.construct(found.value as new () => object, given[0] as unknown[], given[1] as new () => object),
            );
            const construct = (_: object, given: unknown[], newTarget: unknown): object => make(given, newTarget) as object;
            Object.defineProperty(owner, key, { ...found, value: new Proxy(found.value as object, { construct }) });
          },
        },
      ];
    }
    return [...part('value', ''), ...part('get', ', read'), ...part('set', ', written')];
  });

/** Everything that the scripts of a page can reach by name. */
export const builtinsOf = (view: Window & typeof globalThis): Builtin[] => {
  const named = Object.getOwnPropertyNames(view).map((name) => ({
    name,
    value: Reflect.getOwnPropertyDescriptor(view, name)?.value as { prototype?: object } | undefined,
  }));
  return [
    ...inOwner('window', view),
    ...named.flatMap(({ name, value }) => {
      if (typeof value === 'function' && isClass(name)) {
        const { prototype } = value as { prototype?: object };
        return [...inOwner(name, value), ...(prototype ? inOwner(`${name}.prototype`, prototype) : [])];
      }
      return ['JSON', 'Reflect', 'Math', 'CSS', 'Intl', 'console'].includes(name) && value ? inOwner(name, value) : [];
    }),
  ];
};
