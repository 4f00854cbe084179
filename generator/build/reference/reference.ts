/** Writes the pages of `docs/` that are made from the schemas, the commands, and the known forms of errors. */
import { writeFileSync } from "node:fs";
import { referencePages } from "./pages.ts";

try {
  for (const [path, text] of await referencePages()) writeFileSync(new URL(`../../../${path}`, import.meta.url), text);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
