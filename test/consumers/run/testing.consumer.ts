import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allFixtures } from "../../../generated/gengo/fixtures.js";
import * as gengo from "../../../generated/gengo/index.js";
import { documentedCommands } from "../../documented-commands.ts";
import { type Consumer, consumer, quietly } from "./consumer.ts";
import { run } from "./npm.ts";

describe("the recipes of the guide to testing", () => {
  let project: Consumer;
  const finished: (() => void)[] = [];
  beforeAll(async () => {
    project = consumer("testing", (finish) => finished.push(finish));
    await project.npm("install", ...quietly);
    await project.npx("errcat", "generate");
    // Links the packages that have been generated.
    await project.npm("install", ...quietly);
  });
  afterAll(() => finished.forEach((finish) => finish()));

  test("compile", async () => {
    expect(await project.npx("tsc")).toEqual({ code: 0, output: "", errors: "" });
  });

  test("run in Vitest, with MSW and undici", async () => {
    const { code, output, errors } = await project.npx("vitest", "run", "--dir", "test", "--reporter", "json");
    expect(code, `${output}${errors}`).toBe(0);
    const { testResults } = JSON.parse(output) as { testResults: { name: string; assertionResults: { status: string }[] }[] };
    const files = readdirSync(join(project.folder, "test")).filter((name) => name.endsWith(".spec.ts"));
    expect(testResults).toHaveLength(files.length);
    const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
    expect(statuses).toEqual(Array.from({ length: files.length - 1 + allFixtures.length }, () => "passed"));
  });

  test("run in Playwright, which shows the page under every error", async () => {
    const address = await project.serve("node", "node_modules/vite/bin/vite.js", "--host", "127.0.0.1", "--port", "0");
    const ran = await run(project.folder, "npx", ["--no-install", "playwright", "test", "--reporter", "line"], { ORIGIN: address });
    expect(ran.code, `${ran.output}${ran.errors}`).toBe(0);
    expect(readdirSync(join(project.folder, "screenshots")).sort()).toEqual(
      ["order.closed", "payment.declined", "product.not_found", "stock.insufficient"].map((code) => `${code}.png`),
    );
  });

  test("ask errcat mock with curl", async () => {
    const address = await project.serve(join(project.folder, "node_modules/.bin/errcat"), "mock", "--port", "0");
    const commands = documentedCommands.filter((command) => command.startsWith("curl "));
    const answers = await Promise.all(
      commands.map((command) => run(project.folder, "sh", ["-c", command.replace("http://127.0.0.1:4010", address)])),
    );
    const [first, second, third] = answers.map(({ output }) => output);
    expect(answers).toHaveLength(3);
    expect(gengo.parse(first)?.code).toBe("2700");
    expect(gengo.parseAll(second)).toMatchObject([{ code: "2700", item: "item-1" }]);
    expect(third).toMatch(/^HTTP\/1\.1 409 Conflict\r\n[^]*content-type: application\/problem\+json\r\n[^]*"code":"stock\.insufficient"/i);
  });
});
