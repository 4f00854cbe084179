import fc from "fast-check";
import { describe, test } from "vitest";
import { compositions, expectPlain, places } from "./autolinks.ts";
import { renderers } from "./rendered.ts";

describe.each(Object.entries(renderers))("%s makes no link of 20,000 texts", (_, render) => {
  test.each(Object.entries(places))("in %s, and shows them as they are", (_, place) => {
    fc.assert(
      fc.property(compositions, (text) => expectPlain(text, place, render)),
      { numRuns: 20_000, seed: 2 },
    );
  });
});
