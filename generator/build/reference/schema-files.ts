import { readFileSync } from "node:fs";
import type { Schema, SchemaFile } from "./schema.ts";

/** Reads a schema by its name: `catalog`, `overlay`, or `config`. */
export function schemaFile(name: string): SchemaFile {
  const path = `schema/${name}.schema.json`;
  return { path, schema: JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")) as Schema };
}
