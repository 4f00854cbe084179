import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { FullCatalog } from "../generator/expand/full-catalog.ts";
import { project } from "./project.ts";
import { words } from "./shell-words.ts";

/** The catalogs of this repository that were imported: each names its command, and the list is beside it. */
test.each(["grpc", "postgresql"])("Importing the list of %s again changes nothing, and reports no row that is new.", async (id) => {
  const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  const catalog = read(`catalogs/${id}.json`);
  const { note = "" } = (JSON.parse(catalog) as FullCatalog).sources["document"] ?? {};
  const command = /`errcat (import (\S+) .+?)`\./.exec(note);
  const [, args = "", list = ""] = command ?? [];
  const {
    errcat,
    files,
    read: readBack,
  } = project({
    [list]: read(list),
    [`catalogs/${id}.json`]: catalog,
    [`catalogs/${id}.import`]: read(`catalogs/${id}.import`),
  });
  const before = files(".");
  const { code, output, errors } = await errcat(...words(args));
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toContain(`catalogs/${id}.json  matches the list\n`);
  expect(files(".")).toEqual(before);
  expect(readBack(`catalogs/${id}.json`)).toBe(catalog);
});
