import dns from "node:dns";
import { cpSync, readFileSync } from "node:fs";
import { getSystemErrorMap } from "node:util";
import { errors } from "undici";
import { expect, test } from "vitest";
import { usual } from "../../generator/expand/facts.ts";
import type { FullCatalog } from "../../generator/expand/full-catalog.ts";
import { csv } from "../../generator/tools/import/read/csv.ts";
import { project } from "../project.ts";
import { words } from "../shell-words.ts";

const list = readFileSync("catalogs/lists/node.csv", "utf8");
const text = readFileSync("catalogs/node.json", "utf8");
const catalog = JSON.parse(text) as FullCatalog & { readonly "x-import": string };
const entries = new Map(catalog.entries.map((entry) => [entry.code, entry] as const));
const read = await csv.read({ path: "node.csv", text: list, bytes: new Uint8Array() }, { places: [] });
const rows = read.rows.map(({ values }) => Object.fromEntries(values) as Readonly<Record<string, string>>);
const major = process.versions.node.split(".", 1).join();
const majors = ["20", "22", "24", "26"];

test("The catalog quotes every row of its list word for word, and nothing else.", () => {
  const quoted = catalog.entries.flatMap(({ code, vendor }) =>
    vendor.map(({ source, section = "", fields }) => [code, fields["message"], source, section]),
  );
  expect(quoted).toEqual(rows.map(({ Code, Message, Source, Section = "" }) => [Code, Message, Source, Section]));
  expect(Object.keys(catalog.sources)).toEqual(expect.arrayContaining([...new Set(rows.map(({ Source }) => Source))]));
});

test("The command in the catalog imports the list again, and changes nothing.", async () => {
  const [command, ...args] = words(catalog["x-import"]);
  expect(command).toBe("errcat");
  const { errcat, folder, files, read } = project();
  for (const path of ["lists/node.csv", "node.json", "node.import"]) cpSync(`catalogs/${path}`, `${folder}/catalogs/${path}`);
  const before = files("catalogs");
  const { code, output } = await errcat(...args);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("catalogs/node.json  matches the list") });
  expect(output).not.toContain("In full:");
  expect(files("catalogs")).toEqual(before);
  expect(read("catalogs/node.json")).toBe(text);
});

test("The list has the system errors of this version of Node.js, with its words.", () => {
  const here = [...getSystemErrorMap().values()];
  const said = rows.filter(({ Source }) => Source === "libuv").map(({ Code, Message }) => [Code, Message]);
  expect(said).toEqual(expect.arrayContaining(here));
  const listed = catalog.entries.filter((entry) => (entry as { "x-node"?: string })["x-node"]?.split(" ").includes(major));
  const system = listed.filter(({ vendor }) => vendor.some(({ source }) => source === "libuv")).map(({ code }) => code);
  if (majors.includes(major)) expect(system.sort()).toEqual(here.map(([name]) => name).sort());
});

test("Every code of DNS is listed.", () => {
  const codes = Object.entries(dns).filter(([name, value]) => /^[A-Z]+$/.test(name) && typeof value === "string");
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter(([, code]) => !entries.has(code as string))).toEqual([]);
});

test("Every code of undici is listed.", () => {
  const made = Object.values(errors).map(
    (Kind) => new (Kind as new (...all: unknown[]) => { code?: string })("", undefined, {}).code ?? "",
  );
  const codes = made.filter((code) => code.startsWith("UND_ERR"));
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !entries.has(code))).toEqual([]);
});

test("No retry is guessed: each is what is usual for the category, or what the quoted words decide.", () => {
  const unusual = catalog.entries.filter(({ category, retry }) => retry !== usual[category].retry);
  expect(unusual.length).toBeGreaterThan(5);
  // Who canceled an operation can start it again; a permanent failure does not pass with time.
  for (const { code, retry, vendor } of unusual)
    expect([code, retry, vendor.map(({ fields }) => fields["message"]).join(" ")]).toEqual([
      code,
      "after_change",
      expect.stringMatching(/cancel|abort|destroy|permanent/),
    ]);
});

test("Every code names the versions of Node.js that have it.", () => {
  for (const { code, ...entry } of catalog.entries) {
    const versions = (entry as { "x-node"?: string })["x-node"]?.split(" ") ?? [];
    expect([code, versions.length > 0, versions.filter((one) => !majors.includes(one))]).toEqual([code, true, []]);
  }
});
