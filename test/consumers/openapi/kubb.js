import { build } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

const { error, failedPlugins } = await build({
  config: {
    root: ".",
    input: { path: "openapi.yaml" },
    output: { path: "src/clients/kubb", clean: true, format: false, lint: false, extension: { ".ts": ".js" } },
    plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: "fetch", dataReturnType: "full", bundle: true })],
  },
});
for (const one of [error, ...failedPlugins].filter(Boolean)) {
  console.error(one);
  process.exitCode = 1;
}
