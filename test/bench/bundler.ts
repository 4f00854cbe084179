import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build, transform } from "esbuild";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { rolldown } from "rolldown";
import { rollup } from "rollup";
import webpack from "webpack";

/** The bundlers that people use. */
export const bundlers = ["esbuild", "rollup", "rolldown", "webpack"] as const;

export type Bundler = (typeof bundlers)[number];

/** The minified bundle of a program, made in the folder of an app. Rollup, which does not minify, leaves that to esbuild. */
export async function bundled(bundler: Bundler, app: string, name: string, code: string): Promise<string> {
  const entry = join(app, `${name}.js`);
  writeFileSync(entry, code);
  return (await made[bundler](entry)).trim();
}

const made: Readonly<Record<Bundler, (entry: string) => Promise<string>>> = {
  esbuild: async (entry) => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      write: false,
      charset: "utf8",
    });
    return outputFiles[0]?.text ?? "";
  },
  rollup: async (entry) => {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()], onwarn: () => undefined });
    const { output } = await bundle.generate({ format: "es", compact: true });
    await bundle.close();
    return (await transform(output[0].code, { minify: true, format: "esm", target: "es2022", charset: "utf8" })).code;
  },
  rolldown: async (entry) => {
    const bundle = await rolldown({ input: entry, logLevel: "silent" });
    const { output } = await bundle.generate({ format: "es", minify: true });
    await bundle.close();
    return output[0].code;
  },
  webpack: async (entry) => {
    const out = `${entry}.out`;
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          entry,
          mode: "production",
          target: ["web", "es2022"],
          output: { path: out, filename: "main.js", module: true },
          experiments: { outputModule: true },
          devtool: false,
          // webpack's own minimizer with its own options, in this process: starting others for each bundle takes twice as long as the bundle.
          optimization: { minimizer: [new MinimizerPlugin({ parallel: false, minimizerOptions: { compress: { passes: 2 } } })] },
        },
        (error, stats) => {
          const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString()) : undefined);
          if (failed) reject(failed);
          else resolve();
        },
      );
    });
    return readFileSync(join(out, "main.js"), "utf8");
  },
};
