import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
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
