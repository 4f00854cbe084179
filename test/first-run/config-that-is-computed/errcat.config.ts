import { defineConfig, type Config } from "errcat";

enum Where {
  Source = "source",
}

const config: Config = defineConfig({ as: Where.Source, locales: ["en", "fr"] });
export default config;
