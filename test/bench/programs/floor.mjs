// The least that a generator must do: reads a catalog, and writes as many files of as many bytes as were made of it.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [catalog, like, out] = process.argv.slice(2);
const text = readFileSync(catalog, "utf8");
if (typeof JSON.parse(text) !== "object") throw new Error("no catalog");
const bytes = Buffer.from(text);
for (const path of readdirSync(like, { recursive: true })) {
  const stat = statSync(join(like, path));
  if (!stat.isFile()) continue;
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), Buffer.alloc(stat.size, bytes));
}
