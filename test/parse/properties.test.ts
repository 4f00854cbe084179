import fc from "fast-check";
import { test } from "vitest";
import { properties } from "../fuzz/properties.ts";

// A taste of `npm run fuzz`, which tries a million values.
test.for(properties)("For some hundred values: $name.", ({ property, share }) => {
  fc.assert(property, { numRuns: share * 5, includeErrorInReport: true } as fc.Parameters<unknown>);
});
