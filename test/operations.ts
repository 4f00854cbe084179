import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";

/**
 * How much work something is, the same on every machine: how often each block of its code runs, and through how many characters and items
 * the methods of strings, patterns and arrays go that are not written in JavaScript. Code counts that was loaded after {@link countBlocks}.
 */
export async function operations(work: () => unknown): Promise<number> {
  const { session } = await counting;
  await session.post("Profiler.takePreciseCoverage");
  const native = watched();
  try {
    await work();
  } finally {
    native.end();
  }
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const blocks = result.flatMap(({ url, functions }) =>
    url.includes("vitest") ? [] : functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)),
  );
  return native.count() + blocks.reduce((sum, count) => sum + count, 0);
}

const counting = countBlocks();

async function countBlocks(): Promise<{ readonly session: Session }> {
  // Optimized code does not count how often a function is called.
  setFlagsFromString("--no-opt");
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return { session };
}

type Method = (...values: unknown[]) => unknown;

/** The methods that copy or look through what they are called on. */
const methods: readonly [prototype: object, names: readonly PropertyKey[]][] = [
  [
    String.prototype,
    [
      "slice",
      "substring",
      "substr",
      "split",
      "replace",
      "replaceAll",
      "concat",
      "padStart",
      "padEnd",
      "repeat",
      "trim",
      "toLowerCase",
      "indexOf",
      "lastIndexOf",
      "includes",
    ],
  ],
  [
    Array.prototype,
    ["slice", "splice", "concat", "flat", "join", "includes", "indexOf", "lastIndexOf", "shift", "unshift", Symbol.iterator],
  ],
];

/** How much a call went through: what it made, or where it found something, or all there was. */
function cost(self: { readonly length: number }, made: unknown): number {
  if (typeof made === "string") return made.length;
  if (typeof made === "number") return made < 0 ? self.length : made;
  return self.length;
}

/** Watches native methods until the end. */
function watched(): { readonly count: () => number; readonly end: () => void } {
  let count = 0;
  const undo: (() => void)[] = [];
  const watch = (prototype: object, name: PropertyKey, around: (method: Method) => Method): void => {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (!descriptor) return;
    Object.defineProperty(prototype, name, { ...descriptor, value: around(descriptor.value as Method) });
    undo.push(() => Object.defineProperty(prototype, name, descriptor));
  };
  for (const [prototype, names] of methods) {
    for (const name of names) {
      watch(
        prototype,
        name,
        (method) =>
          function counted(this: string | unknown[], ...values) {
            const made = Reflect.apply(method, this, values);
            count += 1 + cost(this, made);
            return made;
          },
      );
    }
  }
  watch(
    RegExp.prototype,
    "exec",
    (method) =>
      function counted(this: RegExp, text) {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const found = Reflect.apply(method, this, [text]) as RegExpExecArray | null;
        count += 1 + (found ? found.index + found[0].length - from : this.sticky ? 0 : String(text).length - from);
        return found;
      },
  );
  return { count: () => count, end: () => undo.toReversed().forEach((step) => step()) };
}
