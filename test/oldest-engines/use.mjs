// Uses packages as an old engine would: `node use.mjs given.json` first removes what is not built in.
import { readFileSync } from "node:fs";

const [, , given] = process.argv;
const write = process.stdout.write.bind(process.stdout);
const { builtIns, packages } = JSON.parse(readFileSync(given, "utf8"));
const removed = builtIns === undefined ? [] : keepOnly(builtIns);
const results = Object.fromEntries(await Promise.all(packages.map(async (one) => [one.folder, await used(one)])));
write(JSON.stringify({ removed, results }, (_, value) => (value === undefined ? "undefined" : value)));

/** Removes every global, and every property of a global and of what it constructs, that is not among these. */
function keepOnly(allowed) {
  const gone = [];
  const remove = (from, name, keep) => {
    for (const key of Object.getOwnPropertyNames(from)) {
      if (keep.includes(key) || key === "constructor" || key === "__proto__") continue;
      try {
        if (delete from[key]) gone.push(`${name}${key}`);
      } catch {
        // It cannot be removed, which is so of what every engine has.
      }
    }
  };
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  remove(iterator, "%Iterator%.prototype.", ["next"]);
  const typed = Object.getPrototypeOf(Int8Array);
  remove(typed, "%TypedArray%.", allowed.Int8Array.own);
  remove(typed.prototype, "%TypedArray%.prototype.", allowed.Int8Array.prototype);
  for (const [name, { own, prototype }] of Object.entries(allowed)) {
    if (name === "globalThis") continue;
    const value = globalThis[name];
    if (value === null || (typeof value !== "object" && typeof value !== "function")) continue;
    remove(value, `${name}.`, own);
    if (value.prototype) remove(value.prototype, `${name}.prototype.`, prototype);
  }
  // Node itself reads `process` and `Buffer` when a module is imported.
  remove(globalThis, "", [...Object.keys(allowed), "globalThis", "process", "Buffer", "WebAssembly"]);
  return gone;
}

/** What a package makes of values and locales, with every function that it has. */
async function used({ folder, locales, versions, values, wanted }) {
  const errors = await import(`${folder}/index.js`);
  const all = async (kind) =>
    Object.fromEntries(
      await Promise.all(locales.map(async (locale) => [locale, Object.values(await import(`${folder}/${kind}/${locale}.js`))[0]])),
    );
  const [tables, solutions] = [await all("messages"), await all("solutions")];
  const found = values.map((value) => {
    const one = errors.parse(value, { now: () => 0 });
    return { one, all: errors.parseAll(value).map((error) => told(error)) };
  });
  const codes = Object.keys(errors.facts).map((code) => told({ provider: folder, code, parameters: { limit: 1234.5, field: "a" } }));
  return { found, codes, locales: wanted.map((one) => errors.pickLocale(one, tables).locale) };

  function told(error) {
    const handlers = { [error.code]: (one) => one.code, $unknown: (one) => one.nearest };
    const waits = typeof errors.retryDelay === "function" ? errors.retryDelay(error, 2, { random: () => 0.5 }) : undefined;
    return {
      error,
      waits,
      is: errors.is(error, error.code),
      isError: errors.isError(error),
      matched: errors.match(error, handlers),
      or: errors.matchOr(error, {}, (one) => one.code),
      asOf: versions.map((version) => errors.asOf(version, error).code),
      asUnknown: errors.asUnknown(error),
      messages: locales.map((locale) => errors.message(error, tables[locale])),
      solutions: locales.map((locale) => errors.solution(error, solutions[locale])),
    };
  }
}
