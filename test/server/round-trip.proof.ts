import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { provenWriter } from "../../generator/compile/writer.ts";
import { presets } from "../../generator/expand/presets.ts";
import type { Slot } from "../../generator/model/server/outline.ts";
import type { Writer } from "../../generator/model/server/writer.ts";
import { comesBack, randomCatalogs, readOf } from "./round-trip.ts";

const root = new URL("../../", import.meta.url);
const message = {
  en: "There is no {thing} for {count, plural, one {# person} other {# people}}.",
  "zh-Hans": "没有供 {count} 人使用的 {thing}。",
};

/** A catalog of one of the known formats, with and without parameters. */
function ofFormat(wire: string): object {
  const codes = wire === "status" ? ["404", "409", "503"] : ["not_found", "stock.insufficient", "a", "Some.Long-Code_9"];
  const entries = codes.map((code, i) => ({
    code,
    ...(i === 1 && { status: 409 }),
    message: i % 2 === 0 ? message : { en: "It failed." },
  }));
  return { id: "shop", name: "Shop", version: "1.0.0", wire, entries };
}

// No server answers with an error of Node.js.
const own = readdirSync(new URL("catalogs/", root))
  .filter((name) => name.endsWith(".json") && name !== "node.json")
  .map((name) => [name, fileURLToPath(new URL(`catalogs/${name}`, root))] as const);
const tests = ["acme", "shop"].map((name) => [name, fileURLToPath(new URL(`test/catalogs/${name}.json`, root))] as const);
const formats = Object.keys(presets).map((name) => [name, ofFormat(name)] as const);

describe("what is written is what is read", () => {
  test.each([...own, ...tests.slice(0, 1), ...formats])("%s", (_, catalog) => {
    const one = readOf(catalog);
    const { writer, reasons } = provenWriter(one);
    expect(writer, reasons.join("\n")).toBeDefined();
    if (writer) expect(comesBack(one, writer, 1, 10)).toBeGreaterThan(0);
  });

  test("in random formats", () => {
    expect(randomCatalogs(60, 1)).toBe(60);
  });
});

describe("a place that is wrong is noticed", () => {
  test.each([...own, ...formats])("%s", (_, catalog) => {
    const one = readOf(catalog);
    const { writer } = provenWriter(one);
    if (writer === undefined) throw new Error("no writer");
    // What the body says of the status, the response says as well.
    const isTelling = ({ value }: Slot): boolean => value !== "status";
    const moved = ({ at, ...slot }: Slot): Slot => ({ ...slot, at: [...at.slice(0, -1), `${at.at(-1)}-moved`] });
    const mutants = [
      ...(writer.whole?.slots ?? []).filter(isTelling).map((slot) => ({
        ...writer,
        whole: { ...(writer.whole as object), slots: writer.whole?.slots.map((other) => (other === slot ? moved(slot) : other)) },
      })),
      ...(writer.items?.element.slots ?? []).map((slot) => ({
        ...writer,
        items: {
          ...writer.items,
          element: { ...writer.items?.element, slots: writer.items?.element.slots.map((other) => (other === slot ? moved(slot) : other)) },
        },
      })),
      ...writer.headerSlots.map((slot) => ({
        ...writer,
        headerSlots: writer.headerSlots.map((other) => (other === slot ? moved(slot) : other)),
      })),
    ] as Writer[];
    for (const mutant of mutants) expect(() => comesBack(one, mutant, 1, 10)).toThrow(/to match object|no error/);
    if (!writer.isStatus) expect(mutants.length).toBeGreaterThan(0);
  });
});
