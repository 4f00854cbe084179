import { createRequire } from "node:module";
import type * as Yaml from "yaml";

const require = createRequire(import.meta.url);

/** Returns the package `yaml`, which is loaded for the first YAML file: most runs read none. */
export function yaml(): typeof Yaml {
  return require("yaml") as typeof Yaml;
}
