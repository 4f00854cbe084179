import type { Config } from "./config.ts";

/** Gives an editor the fields of a configuration to complete and to check: `export default defineConfig({ … })`. */
export function defineConfig(config: Config): Config {
  return config;
}
