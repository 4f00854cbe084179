import type { Config } from "./config.ts";

/** Returns its argument; its type lets an editor complete and check a configuration: `export default defineConfig({ … })`. */
export function defineConfig(config: Config): Config {
  return config;
}
