import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { usual } from "../generator/expand/facts.ts";
import type { FullCatalog } from "../generator/expand/full-catalog.ts";

test.each(["grpc", "postgresql"])("Where %s does not say what is usual for the category on retries, it quotes what decides it.", (id) => {
  const { entries, sources } = JSON.parse(readFileSync(new URL(`../catalogs/${id}.json`, import.meta.url), "utf8")) as FullCatalog;
  const unusual = entries.filter(({ category, retry }) => retry !== usual[category].retry);
  expect(unusual.length).toBeGreaterThan(3);
  for (const { code, vendor } of unusual) {
    // The list itself says nothing on retries.
    const deciding = (vendor ?? []).filter(({ source }) => source !== "document");
    expect(deciding, code).not.toEqual([]);
    for (const { source } of deciding) expect(sources[source]?.url, code).toMatch(/^https:/);
  }
});
