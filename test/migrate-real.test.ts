import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtInIds } from "../generator/config/built-in.ts";
import { generate } from "../generator/generate.ts";
import { migrate } from "../generator/tools/migrate/migrate.ts";
import { inMemory } from "../generator/tools/usage/in-memory.ts";
import { ownFiles } from "../generator/tools/usage/open.ts";
import { exhaustiveConsumer } from "./exhaustive-consumer.ts";
import { complaints } from "./migrate/consumers.ts";

/** The packages of the catalogs in a folder, as they are installed, and what consumers of them look like. */
function released(folder: URL) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const { packages } = generate(
    files.map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) })),
    { as: "package", scope: "@errcat" },
  );
  return {
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

/** A module that is pinned to version 1.0.0 of a package, in a call and in a `switch`. */
function pinnedConsumer(id: string, typeName: string, codes: readonly string[]): string {
  const keys = codes.map((code) => JSON.stringify(code));
  return `import * as errors from "@errcat/${id}";

export const byMatch = (error: errors.${typeName}Error): string =>
  errors.matchAsOf("1.0.0", error, {
${keys.map((key) => `    ${key}: (e) => e.code,`).join("\n")}
    $unknown: (e) => e.rawCode,
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
    expect(providers.toSorted()).toEqual(builtInIds());
    expect(problems).toEqual([]);
    expect(complaints({ ...consumer, files: ownFiles(consumer.project) })).toEqual([]);
  });

  test("adds every new code to match and to both switches, and nothing else", () => {
    for (const [id, codes] of now.codes) {
      const added = codes.filter((code) => !before.codes.get(id)?.includes(code));
      const file = files.find(({ path }) => path === `/src/${id}.ts`);
      expect(file?.after.match(/TODO: handle .+(?=")/g)?.sort() ?? []).toEqual(
        added.flatMap((code) => Array.from({ length: 3 }, () => `TODO: handle ${code}`)).sort(),
      );
    }
  });

  test("raises what is pinned, and adds there what came in between", () => {
    for (const [id, codes] of now.codes) {
      const added = codes.filter((code) => !before.codes.get(id)?.includes(code));
      const file = files.find(({ path }) => path === `/src/pinned-${id}.ts`);
      expect(file?.after.match(/TODO: handle .+(?=")/g)?.sort() ?? []).toEqual(
        added.flatMap((code) => [`TODO: handle ${code}`, `TODO: handle ${code}`]).sort(),
      );
      expect(file?.after.includes('"1.0.0"') ?? false).toBe(false);
    }
  });

  test("has nothing left to do", () => {
    expect(migrate([consumer]).files).toEqual([]);
  });
});
