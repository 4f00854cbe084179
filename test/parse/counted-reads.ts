/** How often something reads a property or a key of a value, or of anything inside it. */
export function countedReads(read: (value: unknown) => unknown, value: unknown): number {
  let reads = 0;
  const proxies = new WeakMap<object, object>();
  const counted = (inner: unknown): unknown => {
    if (inner === null || typeof inner !== "object") return inner;
    const proxy =
      proxies.get(inner) ??
      new Proxy(inner, {
        get: (target, key) => (reads++, counted(Reflect.get(target, key))),
        ownKeys: (target) => {
          const keys = Reflect.ownKeys(target);
          reads += keys.length;
          return keys;
        },
      });
    proxies.set(inner, proxy);
    return proxy;
  };
  read(counted(value));
  return reads;
}
