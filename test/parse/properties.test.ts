import fc from "fast-check";
import { test } from "vitest";
import { hang, properties } from "../fuzz/properties.ts";

// A taste of `npm run fuzz`: some hundred values, the same ones every time.
for (const { name, share, property } of properties) test(name, () => fc.assert(property, { numRuns: share * 2, seed: 1, timeout: hang }));
