import type { SourceFile } from "../reader.ts";
import { jsonTree } from "./json.ts";
import type { Tree } from "./tree.ts";
import { yamlTree } from "./yaml.ts";

/** Returns the data of a file in JSON or in YAML. */
export function dataTree(file: SourceFile): Tree {
  return /\.json$/i.test(file.path) || /^\s*\{/.test(file.text) ? jsonTree(file) : yamlTree(file);
}
