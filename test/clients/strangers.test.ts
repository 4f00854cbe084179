import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Sample } from "../../generator/catalog/catalog.ts";
import { handedOver } from "../../generator/compile/samples.ts";
import { providers } from "./providers.js";

const strangers = JSON.parse(readFileSync(new URL("strangers.json", import.meta.url), "utf8")) as { name: string; error: object }[];

test.for(strangers)("An error of $name is none of the five providers'.", ({ error }) => {
  for (const value of [
    error,
    Object.assign(new Error(), error),
    JSON.stringify(error),
    { response: { status: 401, headers: {}, data: error } },
  ]) {
    for (const { id, parseAll } of providers) expect(parseAll(value), id).toEqual([]);
  }
});

test("No sample of a catalog is an error of another provider.", () => {
  for (const { id, parseAll } of providers)
    for (const other of providers.filter((one) => one.id !== id)) {
      const { samples } = JSON.parse(readFileSync(new URL(`../../catalogs/${other.id}.json`, import.meta.url), "utf8")) as {
        samples: readonly Sample[];
      };
      for (const sample of samples) expect(parseAll(handedOver(sample)), `${id}: ${other.id}, ${sample.name}`).toEqual([]);
    }
});
