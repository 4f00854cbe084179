import { expect, test } from "vitest";
import { consumer, quietly } from "./consumer.ts";

test("a CommonJS program requires a package and its messages", async () => {
  const { npm, run } = consumer("commonjs");
  await npm("install", ...quietly);
  // Node 20.19 and 22.12 say on standard error that this is new.
  const { code, output } = await run("node", "main.js");
  expect(code).toBe(0);
  expect(JSON.parse(output)).toEqual(["请求过于频繁，已超出频率限制。", "later", "Slow down.", "r-1"]);
});
