// Uses a package as hostile answers come in, and prints what it made of them. `node use-package.mjs <folder>`
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2] ?? "");
const load = (path) => import(pathToFileURL(join(folder, path)).href);
const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Error.prototype];
const before = prototypes.map((one) => Reflect.ownKeys(one).length);

const { parse, parseAll, match, message, isError } = await load("index.js");
const { en } = await load("messages/en.js");

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error("no");
    },
    ownKeys: () => {
      throw new Error("no");
    },
    has: () => {
      throw new Error("no");
    },
  },
);
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const circle = { error: { code: "40002" } };
circle.error.cause = circle;
let deep = "40002";
for (let i = 0; i < 100_000; i++) deep = [deep];

const answers = [
  JSON.parse('{"__proto__":{"polluted":1},"error":{"code":"40002","__proto__":{"polluted":1}}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":1}},"error":{"code":"constructor"}}'),
  JSON.parse('{"error":{"code":"__proto__"}}'),
  { error: { code: "then", then: () => process.exit(86) } },
  { error: throwing },
  throwing,
  revoked,
  { error: revoked },
  circle,
  deep,
  { error: { code: { toString: () => process.exit(86) } } },
  { error: { code: "40002", message: { toJSON: () => process.exit(86) } } },
  '{"error":{"code":"40002"}}'.padEnd(9_000_000),
  `${"[".repeat(1_000_000)}`,
  "Acme said: {".repeat(100_000),
];
const results = answers.map((answer) => {
  const error = parse(answer);
  parseAll(answer);
  return error === undefined
    ? null
    : [
        error.code,
        isError(error),
        typeof message(error, en),
        match(
          error,
          new Proxy(
            {},
            {
              getOwnPropertyDescriptor: () => ({ value: () => "handled", configurable: true, enumerable: true }),
              get: () => () => "handled",
            },
          ),
        ),
      ];
});
const after = prototypes.map((one) => Reflect.ownKeys(one).length);
console.log(
  JSON.stringify({
    results,
    polluted: {}.polluted ?? null,
    changed: before.some((count, i) => count !== after[i]),
    canary: "__canary" in globalThis,
  }),
);
