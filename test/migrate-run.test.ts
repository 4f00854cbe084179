import { describe, expect, test } from "vitest";
import { migrate } from "../generator/tools/migrate/migrate.ts";
import { complaints, consumerOf, filesOf } from "./migrate/consumers.ts";
import { catalogsOf, installed } from "./migrate/packages.ts";
import { running } from "./migrate/running.ts";

const names = [
  "handled-as-before",
  "cases-as-before",
  "added-as-before",
  "imports",
  "pinned",
  "switch",
  "one-line",
  "kinds-of-keys",
  "nested",
  "guards-and-lists",
];
const input = names.flatMap((name) =>
  Object.entries(filesOf(name, "input")).map(([file, text]): readonly [string, string] => [`/${name}/${file}`, text]),
);
const consumer = consumerOf([...[...installed("after")].map(([path, text]): [string, string] => [`/${path}`, text]), ...input]);
const migration = migrate([consumer]);
const migrated = new Map(migration.files.map(({ path, after }) => [path, after]));

const arriving = (code: string): unknown => ({ error: { code, message: "It happened." } });
const stages = {
  before: running(installed("before", "running"), input, arriving),
  unmigrated: running(installed("after", "running"), input, arriving),
  after: running(
    installed("after", "running"),
    input.map(([path, text]): readonly [string, string] => [path, migrated.get(path) ?? text]),
    arriving,
  ),
};

/** The codes of a provider that were there and still are, those that came, and those that came in the place of others that have ended. */
function codesOf(provider: string) {
  const [before, after] = [catalogsOf("before"), catalogsOf("after")].map(
    (catalogs) => catalogs.find(({ id }) => id === provider)?.entries ?? [],
  );
  const old = before?.map(({ code }) => code) ?? [];
  const replaced =
    after?.flatMap(({ code, lifecycle: { removed, replacedBy } }) =>
      removed !== undefined && replacedBy !== undefined ? [[code, replacedBy] as const] : [],
    ) ?? [];
  const now =
    after
      ?.filter(({ code, lifecycle }) => lifecycle.stage !== "removed" && !replaced.some(([, by]) => by === code))
      .map(({ code }) => code) ?? [];
  return { kept: now.filter((code) => old.includes(code)), came: now.filter((code) => !old.includes(code)), replaced };
}

/**
 * What gives the code itself, and not what is done with it: a listed code is not `$unknown` any more, nor later than a version that is
 * raised.
 */
const giving = ["/pinned/main.ts again", "/kinds-of-keys/main.ts some"];
const functions = (
  await Promise.all(
    input.map(async ([path]) =>
      path.endsWith("barrel.ts") ? [] : (await stages.before.functionsIn(path)).map((name) => ({ path, name })),
    ),
  )
)
  .flat()
  .filter(({ path, name }) => !giving.includes(`${path} ${name}`));

describe("a migrated consumer, when it runs", () => {
  test("compiles, and nothing is left to be done", () => {
    expect(migration.problems).toEqual([]);
    expect(complaints(consumer)).toEqual([]);
    expect(functions.length).toBeGreaterThan(45);
  });

  test.each(functions)("does what it did before: $path $name", async ({ path, name }) => {
    const provider = name === "entry" || path.startsWith("/one-line/") ? "ledger" : "cloud";
    const { kept, came, replaced } = codesOf(provider);
    const codes = [...kept, ...came, provider === "cloud" ? "Nobody.Lists.This" : "9999"];
    const all = (stage: keyof typeof stages) =>
      Promise.all(codes.map((code) => stages[stage].outcome(path, name, `@acme/${provider}`, code)));
    // A handler or case for what came after a version has got that since the new package is installed.
    expect(await all("after")).toEqual(await all(/^\/(?:added-as-before|pinned)\//.test(path) ? "unmigrated" : "before"));
    // What has taken the place of another code is handled as that was: this is what renaming is for.
    for (const [old, by] of replaced)
      expect(await stages.after.outcome(path, name, `@acme/${provider}`, by)).toBe(
        (await stages.before.outcome(path, name, `@acme/${provider}`, old)).replaceAll(old, by),
      );
  });

  test("throws nowhere because a handler is left to be written", () => {
    for (const [path, after] of migrated) expect(`${path}: ${/TODO: handle/.test(after)}`).toBe(`${path}: false`);
  });
});
