import { describe, expect, test } from "vitest";
import type { FullCatalog as Catalog, FullParameter as Parameter } from "../generator/expand/full-catalog.ts";
import { deployment } from "./diff/deployed.ts";
import { history } from "./diff/history.ts";
import { catalogs, mutated, mutations } from "./diff/mutations.ts";
import { realFormats } from "./diff/real-formats.ts";
import { valuesSeen } from "./diff/values-seen.ts";

const rozetta = catalogs.find(({ id }) => id === "rozetta-t4oo")!;
const small = { ...rozetta, entries: rozetta.entries.slice(0, 4) };

test("diff prints what clients of the earlier version see, for a change of every kind", async () => {
  const compared = new Set<string>();
  const kinds = new Set<string>();
  for (const mutation of mutations) {
    if (mutation.kinds.every((kind) => kinds.has(kind)) && mutation.name !== "a code on its way to another name") continue;
    for (const kind of mutation.kinds) kinds.add(kind);
    const one = await deployment(...mutated(small, mutation), realFormats(small.id));
    expect(one.wrong, mutation.name).toEqual([]);
    for (const sight of Object.keys(one.compared)) compared.add(sight);
  }
  expect([...compared].toSorted()).toEqual(
    ["found", "kept", "listed", "missed", "own", "place", "provider", "returned", "unfound", "unknown", "unread"].toSorted(),
  );
});

/** Codes that a provider may add: of a family or without one, and such as clients would not take for codes of the provider. */
const added: Readonly<Record<string, readonly string[]>> = {
  "azure-translator": ["400099", "777000", "77", "-5", "quota.exceeded"],
  gengo: ["1999", "2799", "99999", "-1", "Quota"],
  "rozetta-t4oo": ["199", "9999", "Quota.Exceeded", "E-1", "Quota/Exceeded"],
  "tencent-api2": ["4999", "9999", "-4999", "InvalidParameter", "70000"],
  "tencent-tmt": ["InvalidParameter.Brand.New", "FailedOperation.Brand", "Brand.New", "brand", "4000"],
};

describe.each(catalogs.filter(({ id }) => Object.hasOwn(added, id)).map((catalog) => [catalog.id, catalog] as const))(
  "of %s",
  (id, catalog) => {
    test.each(added[id]!)(
      "diff prints what its clients see of the new code %s, in documented bodies and those that clients hand over",
      async (code) => {
        const after = { ...structuredClone(catalog), version: "1.2.0" };
        after.entries.push({ ...structuredClone(after.entries[0]!), code, since: "1.2.0" });
        const { compared, wrong } = await deployment(catalog, after, realFormats(id));
        expect(wrong).toEqual([]);
        expect(Object.values(compared)[0]).toBeGreaterThan(2);
      },
    );
  },
);

const [earlier] = [history(1).next().value];
const types = ["string", "integer", "number", "boolean"] as const;

/** The bakery, whose first code has a parameter, and whose errors have a field. */
function bakery(version: string, parameter: Parameter | undefined, type: (typeof types)[number] | "strings" | undefined): Catalog {
  const catalog = { ...structuredClone(earlier), version };
  const [entry] = catalog.entries;
  if (parameter) entry!.parameters = { a: parameter };
  for (const text of Object.values(entry!.message)) text.text = parameter ? "Says {a}." : "Says.";
  if (type) catalog.wire.fields!["hint"]!.type = type;
  else {
    delete catalog.wire.fields;
    delete catalog.wire.shapes[0]!.fields;
  }
  return catalog;
}

test("diff prints what clients see of parameters and fields of another type, in another place, or gone", async () => {
  const shapes = [
    ...types.map((type): Parameter => ({ type, at: "/a" })),
    { type: "string", at: "/elsewhere" } as const,
    { type: "string" } as const,
    undefined,
  ];
  const told = new Set<string>();
  for (const [i, was] of shapes.entries()) {
    for (const [j, is] of shapes.entries()) {
      const fields = [...types, "strings", undefined] as const;
      const seen = await valuesSeen(bakery("1.0.0", was, fields[i]), bakery("1.1.0", is, fields[j]));
      expect(seen.wrong).toEqual([]);
      for (const sight of seen.sights) told.add(sight);
    }
  }
  expect([...told].toSorted()).toEqual(["absent", "place", "same", "type", "unread"]);
});

test("a random history: diff prints what clients see that stay behind at each step", async () => {
  const versions = history(7);
  const compared: Record<string, number> = {};
  for (let before = versions.next().value, i = 0; i < 15; i++) {
    const after = versions.next().value;
    const one = await deployment(before, after);
    expect(one.wrong, `step ${i}`).toEqual([]);
    for (const [sight, count] of Object.entries(one.compared)) compared[sight] = (compared[sight] ?? 0) + count;
    before = after;
  }
  expect(Object.keys(compared).length).toBeGreaterThan(4);
});
