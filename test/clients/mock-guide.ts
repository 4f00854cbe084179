import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { calledBack } from "./client.js";

/** An example of the guide: an SDK that is pointed at `errcat mock`. */
export interface MockExample {
  readonly sdk: string;
  readonly code: string;
  /** The error that the SDK receives, as `<id>/<code>`. */
  readonly error: string;
  /** Whether all requests get it. */
  readonly isForAll: boolean;
}

/** The examples of the guide, in order. */
export const mockExamples: readonly MockExample[] = [
  ...readFileSync(new URL("../../docs/testing.md", import.meta.url), "utf8").matchAll(/^(.*)\n\n```js\n([^]*?)^```$/gm),
].map(([, before = "", code = ""]) => {
  const forAll = /`errcat mock (\S+)`/.exec(before)?.[1];
  return {
    sdk: /from "(.*)"/.exec(code)?.[1] ?? "",
    code,
    error: forAll ?? /127\.0\.0\.1:4010\/([\w-]+\/\w+)/.exec(code)?.[1] ?? "",
    isForAll: forAll !== undefined,
  };
});

/** A call of the client that an example makes. */
export const mockCalls: Readonly<Record<string, (client: any) => Promise<unknown>>> = {
  "tencentcloud-sdk-nodejs-tmt": (client) => client.TextTranslate({ SourceText: "hi", Source: "en", Target: "zh", ProjectId: 0 }),
  "@azure-rest/ai-translation-text": async (client) =>
    client.path("/translate").post({ body: { inputs: [{ text: "hi", targets: [{ language: "zh" }] }] } }),
  gengo: (client) => calledBack((callback) => client.job.get("1", callback)),
};

/** Runs an example with the server at an address. Resolves with what its client returns or throws. */
export async function runMockExample({ sdk, code }: MockExample, origin: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "errcat-sdk-"));
  const environment = process.env;
  // Without the proxy that this machine may need.
  process.env = { ...environment, NO_PROXY: "", no_proxy: "" };
  try {
    symlinkSync(fileURLToPath(new URL("../../node_modules", import.meta.url)), join(folder, "node_modules"));
    const path = join(folder, "example.mjs");
    writeFileSync(path, `${code.replace("127.0.0.1:4010", new URL(origin).host)}\nexport { client };\n`);
    const { client } = await import(/* @vite-ignore */ pathToFileURL(path).href);
    return await mockCalls[sdk]?.(client).catch((thrown: unknown) => thrown);
  } finally {
    process.env = environment;
    rmSync(folder, { recursive: true });
  }
}
