import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The function in a document that handles errors and failures in one place. */
export interface Documented {
  readonly explain: (caught: unknown) => Promise<string>;
  readonly failureOf: (caught: unknown) => "timeout" | "canceled" | "unreachable" | undefined;
}

/** The example of a document, as it is written there. */
export function exampleIn(path: string): string {
  const examples = [...readFileSync(new URL(path, import.meta.url), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
  return examples.map(([, code = ""]) => code).find((code) => code.includes("export async function explain")) ?? "";
}

/** The same as a module that runs beside the packages of this repository. */
export async function runnable(example: string): Promise<Documented> {
  const { outputFiles } = await build({
    stdin: { contents: example, loader: "ts", resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    write: false,
    format: "esm",
    alias: { "@errcat/gengo": fileURLToPath(new URL("../../generated/gengo", import.meta.url)) },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`) as Promise<Documented>;
}
