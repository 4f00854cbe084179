import { createContext, runInContext } from "node:vm";
import fc, { type Arbitrary } from "fast-check";

/** Any value whatsoever. */
export const anything: Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 3,
});

const words = (
  "code message msg error errors err data detail details status statusCode httpCode Response Error Code Message RequestId requestId traceId opstat name " +
  "underlyingCode underlyingMessage response body bodyAsText text responseJSON responseText headers get cause provider category retry actor rawCode nearest " +
  "codeDesc jobs job_1 0 items errorCode errorMessage type title instance jsonrpc id result extensions path locations graphQLErrors @type domain reason metadata " +
  "fieldViolations rawType raw doc_url param x-requestid parameters __proto__ constructor toString hasOwnProperty then toJSON length " +
  "bodyUsed clone getReader read cancel locked pipe destroyed size slice arrayBuffer byteLength readableEnded bodyText result networkError reason value"
).split(" ");

const codes: readonly unknown[] = [
  "1000",
  1000,
  1350,
  "400036",
  400036,
  401001,
  "404",
  401,
  40001,
  "40203",
  4100,
  "5400",
  0,
  "0",
  -0,
  "007",
  7,
  -32601,
  "-32700",
  "FailedOperation.NoFreeAmount",
  "InternalError",
  "A.B.C",
  "UNAUTHENTICATED",
  "API_DISABLED",
  "PERMISSION_DENIED",
  "card_declined",
  "card_error",
  "https://bank.example/problems/out-of-credit",
  "about:blank",
  "2.0",
  "error",
  "ok",
  "failure",
  "success",
  "azure-translator",
  "gengo",
  "rozetta-t4oo",
  "tencent-api2",
  "tencent-tmt",
  "grpc",
  "$unknown",
  "authentication",
  "after_change",
  "operator",
  "(100004) x",
  true,
  "RestError",
  "library.example",
  "type.googleapis.com/google.rpc.ErrorInfo",
  "https://stripe.com/docs/",
  "constructor",
  "__proto__",
  "hasOwnProperty",
  "toString",
];

const oddities: readonly unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -Infinity,
  1.5,
  1e21,
  2 ** 53,
  10n,
  Symbol("code"),
  "",
  " ",
  "{",
  "[",
  '"',
  "\ud800",
  "<html></html>",
  "ECONNREFUSED",
  "ERR_BAD_REQUEST",
  () => 4100,
  class Code {},
  false,
  new Uint8Array([0x7b, 0xff]),
  new ArrayBuffer(0),
  new DataView(new ArrayBuffer(3)),
  "data: {",
  "application/json; charset=utf-7",
  async () => ({ done: true }),
  async () => ({ value: "{" }),
  () => Promise.reject(new Error("reset")),
  () => new Promise(() => undefined),
];

/** Ways to hand over an object. */
const disguises = {
  error: (object) => copied(new Error("no"), object),
  frozen: (object) => Object.freeze(object),
  withoutPrototype: (object) => copied(Object.create(null) as object, object),
  prototype: (object) => Object.create(object) as unknown,
  callable: (object) => Object.assign(() => object, { response: object, data: object }),
  map: (object) => new Map(Object.entries(object)),
  instance: (object) => copied(new (class Answer {})(), object),
  ofAnotherRealm: (object) => copied(runInContext("new Error('no')", realm) as object, object),
  hidden: (object) =>
    Object.defineProperties(
      {},
      Object.fromEntries(Object.entries(object).map(([key, value]) => [key, { get: () => value as unknown, enumerable: false }])),
    ),
  throwing: (object) =>
    Object.defineProperties(
      {},
      Object.fromEntries(Object.keys(object).map((key) => [key, { get: () => biteOver(key), enumerable: true }])),
    ),
  proxy: (object) => new Proxy(object, {}),
  trap: (object) =>
    new Proxy(object, {
      get: (target, key) => (key === "code" ? bite() : Reflect.get(target, key)) as unknown,
      has: bite,
      ownKeys: bite,
      getOwnPropertyDescriptor: bite,
      getPrototypeOf: bite,
    }),
  wrongKeys: (object) => new Proxy(object, { ownKeys: () => ["code", "code"] }),
  endless: (object) =>
    new Proxy([object], { get: (target, key) => (key === "length" ? 2 ** 32 - 1 : Reflect.get(target, key)) as unknown }),
  revoked: (object) => revoked(object),
  ofRevoked: (object) => ({ ...object, response: { data: revoked([]), headers: revoked({}) }, body: revoked({}), err: revoked([]) }),
  cyclic: (object) => {
    const cyclic: Record<string, unknown> = { ...object };
    for (const key of ["cause", "response", "data", "body", "error", "err", "errors"]) cyclic[key] ??= cyclic;
    return cyclic;
  },
  restless: (object) => {
    let reads = 0;
    return new Proxy(object, {
      get: (target, key) => (reads++ % 2 === 0 ? (Reflect.get(target, key) as unknown) : codes[reads % codes.length]),
    });
  },
} satisfies Record<string, (object: object) => unknown>;

/** How to make a value: fast-check itself would stumble over some of them. */
export type Recipe =
  | { readonly scalar: unknown }
  | { readonly object: Readonly<Record<string, Recipe>>; readonly disguise?: keyof typeof disguises }
  | { readonly array: readonly Recipe[] }
  | { readonly json: Recipe };

/** Objects made of the words and codes of all ten APIs, some of which bite whoever touches them. */
export const hostile: Arbitrary<Recipe> = fc.letrec<{ recipe: Recipe; object: Record<string, Recipe> }>((tie) => ({
  object: fc.dictionary(fc.constantFrom(...words), tie("recipe"), { maxKeys: 6, noNullPrototype: true }),
  recipe: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc
      .oneof(fc.constantFrom(...codes), fc.constantFrom(...oddities), fc.string({ maxLength: 12 }), fc.integer(), fc.double())
      .map((scalar) => ({ scalar })),
    fc.record({ object: tie("object") }),
    fc.record({ object: tie("object"), disguise: fc.constantFrom(...(Object.keys(disguises) as (keyof typeof disguises)[])) }),
    fc.record({ array: fc.array(tie("recipe"), { maxLength: 4 }) }),
    fc.record({ json: tie("recipe") }),
  ),
})).recipe;

/** The value that a recipe describes. */
export function made(recipe: Recipe): unknown {
  if ("scalar" in recipe) return recipe.scalar;
  if ("array" in recipe) return recipe.array.map(made);
  if ("json" in recipe) return json(made(recipe.json));
  const object = Object.fromEntries(Object.entries(recipe.object).map(([key, inner]) => [key, made(inner)]));
  return recipe.disguise === undefined ? object : disguises[recipe.disguise](object);
}

/** Whether the value says something else at every reading. */
export function isRestless(recipe: Recipe): boolean {
  if ("array" in recipe) return recipe.array.some(isRestless);
  if ("json" in recipe) return isRestless(recipe.json);
  return "object" in recipe && (recipe.disguise === "restless" || Object.values(recipe.object).some(isRestless));
}

const realm = createContext();

function copied(target: object, object: object): object {
  return Object.defineProperties(target, Object.getOwnPropertyDescriptors(object));
}

function revoked(object: object): unknown {
  const { proxy, revoke } = Proxy.revocable(object, {});
  revoke();
  return proxy;
}

function bite(): never {
  throw new Error("do not touch");
}

/** Throws all kinds of things, also what is no error. */
function biteOver(key: string): never {
  throw [new RangeError(key), undefined, null, key, 4100, { code: 4100, message: "no" }][key.length % 6];
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "{}";
  }
}
