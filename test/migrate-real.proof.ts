import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { migrate } from "../generator/tools/migrate/migrate.ts";
import { inMemory } from "../generator/tools/usage/in-memory.ts";
import { ownFiles } from "../generator/tools/usage/open.ts";
import { exhaustiveConsumer } from "./exhaustive-consumer.ts";
import { complaints } from "./migrate/consumers.ts";
import { running } from "./migrate/running.ts";

/** The packages of the catalogs in a folder, as they are installed, and what consumers of them look like. */
function released(folder: URL) {
  // A catalog that has no earlier version needs no migration.
  const files = readdirSync(new URL("catalogs/1.0.0/", import.meta.url)).filter((name) => name.endsWith(".json"));
  const { packages } = generate(
    files.map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) })),
    { as: "package", scope: "@errcat" },
  );
  return {
    running: packages.flatMap(({ provider, files }) =>
      [...files]
        .filter(([path]) => /package\.json$|\.js$/.test(path))
        .map(([path, text]): [string, string] => [`/node_modules/@errcat/${provider.id}/${path}`, text]),
    ),
    installed: packages.flatMap(({ provider, files }) =>
      [...files]
        .filter(([path]) => /\.json$|\.d\.ts$/.test(path))
        .map(([path, text]): [string, string] => [`/node_modules/@errcat/${provider.id}/${path}`, text]),
    ),
    consumers: packages.map(({ provider: { id, typeName, entries } }): [string, string] => [
      `/src/${id}.ts`,
      exhaustiveConsumer({ id, typeName, codes: entries.map(({ code }) => code) }),
    ]),
    pinned: packages.map(({ provider: { id, typeName, entries } }): [string, string] => [
      `/src/pinned-${id}.ts`,
      pinnedConsumer(
        id,
        typeName,
        entries.map(({ code }) => code),
      ),
    ]),
    codes: new Map(packages.map(({ provider: { id, entries } }) => [id, entries.map(({ code }) => code)])),
  };
}

const before = released(new URL("catalogs/1.0.0/", import.meta.url));
const now = released(new URL("../catalogs/", import.meta.url));
const manifest: [string, string] = ["/package.json", '{ "type": "module" }'];

/** An error with a code, as each provider hands it over, and a code that looks like one of its own. */
const arrivals: Readonly<Record<string, (code: string) => unknown>> = {
  "azure-translator": (code) => ({ error: { code: code.length === 3 ? code : Number(code), message: "It happened." } }),
  gengo: (code) => ({ opstat: "error", err: { code: Number(code), msg: "It happened." } }),
  "rozetta-t4oo": (code) => ({ status: "failure", data: { code, message: "It happened." } }),
  "tencent-api2": (code) => ({ code: Number(code), message: "It happened.", codeDesc: "It happened." }),
  "tencent-tmt": (code) => ({ Response: { Error: { Code: code, Message: "It happened." }, RequestId: "1" } }),
};
const unlisted: Readonly<Record<string, string>> = {
  "azure-translator": "400999",
  gengo: "2999",
  "rozetta-t4oo": "49999",
  "tencent-api2": "6999",
  "tencent-tmt": "Nobody.Lists",
};

/** A module that is pinned to version 1.0.0 of a package, in a call and in a `switch`. */
function pinnedConsumer(id: string, typeName: string, codes: readonly string[]): string {
  const keys = codes.map((code) => JSON.stringify(code));
  return `import * as errors from "@errcat/${id}";

export const byMatch = (error: errors.${typeName}Error): string =>
  errors.match(errors.asOf("1.0.0", error), {
${keys.map((key) => `    ${key}: (e) => e.code,`).join("\n")}
    $unknown: (e) => e.rawCode,
    $added: (e) => e.error.code,
  });

export function bySwitch(error: errors.${typeName}Error): string {
  const pinned = errors.asOf("1.0.0", error);
  switch (pinned.code) {
${keys.map((key) => `    case ${key}:`).join("\n")}
    case "$added":
    case "$unknown":
      return pinned.category;
    default:
      return errors.assertNever(pinned);
  }
}
`;
}

describe("errcat migrate, from version 1.0.0 of the real catalogs to the present one", () => {
  const consumer = inMemory({ files: new Map([manifest, ...now.installed, ...before.consumers, ...before.pinned]) });
  const broken = complaints(consumer);
  const { files, providers, problems } = migrate([consumer]);

  test("begins with source that a new code has broken", () => {
    expect(complaints(inMemory({ files: new Map([manifest, ...before.installed, ...before.consumers]) }))).toEqual([]);
    const changed = [...now.codes].filter(([id, codes]) => codes.length > (before.codes.get(id)?.length ?? 0)).map(([id]) => id);
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.filter((id) => broken.some((one) => one.startsWith(`/src/${id}.ts:`)))).toEqual(changed);
  });

  test("begins with no mistake in what is pinned", () => {
    expect(broken.filter((one) => one.includes("/pinned-"))).toEqual([]);
  });

  test("leaves every consumer of every provider compiling", () => {
    expect(providers.toSorted()).toEqual([...now.codes.keys()]);
    expect(problems).toEqual([]);
    expect(complaints({ ...consumer, files: ownFiles(consumer.project) })).toEqual([]);
  });

  /** What was added to a file, as often as it was. */
  const addedTo = (path: string): readonly string[] =>
    files
      .find((file) => file.path === path)
      ?.changes.flatMap(({ kind, what }) => (kind === "added" ? what : []))
      .sort() ?? [];
  const times = (count: number, codes: readonly string[]): readonly string[] =>
    codes.flatMap((code) => Array.from({ length: count }, () => code)).sort();
  const cameTo = (id: string): readonly string[] => (now.codes.get(id) ?? []).filter((code) => !before.codes.get(id)?.includes(code));

  test("adds every new code to match and to both switches, and nothing else", () => {
    for (const [id] of now.codes) expect(addedTo(`/src/${id}.ts`)).toEqual(times(3, cameTo(id)));
  });

  test("raises what is pinned, and adds there what came in between", () => {
    for (const [id] of now.codes) {
      expect(addedTo(`/src/pinned-${id}.ts`)).toEqual(times(2, cameTo(id)));
      expect(files.find(({ path }) => path === `/src/pinned-${id}.ts`)?.after.includes('"1.0.0"') ?? false).toBe(false);
    }
  });

  const sources = [...before.consumers, ...before.pinned];
  const arriving = (id: string) => (code: string) => arrivals[id]?.(code);
  test.each([...now.codes.keys()])("does with every code what it did before: %s", async (id) => {
    const migrated = new Map(files.map(({ path, after }) => [path, after]));
    const packages = { before: before.running, after: now.running };
    const own = sources.filter(([path]) => path.endsWith(`/${id}.ts`) || path.endsWith(`/pinned-${id}.ts`));
    const was = running(packages.before, own, arriving(id));
    const unmigrated = running(packages.after, own, arriving(id));
    const is = running(
      packages.after,
      own.map(([path, text]) => [path, migrated.get(path) ?? text] as const),
      arriving(id),
    );
    let compared = 0;
    for (const [path] of own) {
      const names = await was.functionsIn(path);
      expect(names.length).toBeGreaterThan(1);
      // What falls back or shows a message does more with a code because it is listed; neither asks for a handler.
      for (const name of names.filter((name) => name !== "byFallback" && name !== "byGuard")) {
        for (const code of [...(now.codes.get(id) ?? []), unlisted[id] ?? ""]) {
          const isKept = before.codes.get(id)?.includes(code) === true;
          // What the package says of a code that it listed before may be something else by now.
          const earlier = await (isKept || name === "bySwitch" ? unmigrated : was).outcome(path, name, `@errcat/${id}`, code);
          // The first version did not find every form of an error.
          if (earlier === "no error") continue;
          expect(`${code}: ${await is.outcome(path, name, `@errcat/${id}`, code)}`).toBe(`${code}: ${earlier}`);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(4 * (before.codes.get(id)?.length ?? Infinity));
  });

  test("has nothing left to do", () => {
    expect(migrate([consumer]).files).toEqual([]);
  });
});
