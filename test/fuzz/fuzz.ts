/**
 * Parses a million values and more, made at random, and says of how many kinds they were. `npm run fuzz -- --runs 5000000 --seed 7`.
 * Exits 1 with a reproduction if one of them is parsed wrongly.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { ofWires, parsers } from "../parse/parsers.ts";
import { hang, properties } from "./properties.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "1000000" }, seed: { type: "string", default: String(Date.now() % 2 ** 31) } },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  console.error("cure: --runs and --seed take whole numbers.");
  process.exit(2);
}

console.log(`seed ${seed}, ${parsers.length + ofWires.length} parsers`);
const start = Date.now();
const shares = properties.reduce((sum, { share }) => sum + share, 0);
let count = 0;
let failed = false;
for (const { name, share, property } of properties) {
  const result = await fc.check(property, { seed, numRuns: Math.ceil((runs * share) / shares), timeout: hang });
  count += result.numRuns;
  failed ||= result.failed;
  console.log(`${String(result.numRuns).padStart(9)} ${result.failed ? "WRONG" : "right"}  ${name}`);
  if (result.failed) console.log(`${await fc.asyncDefaultReportMessage(result)}\n${String(result.errorInstance)}`);
}
console.log(`${String(count).padStart(9)} values in ${Math.round((Date.now() - start) / 1000)} s`);
process.exit(failed ? 1 : 0);
