import { expect, test } from "vitest";
import { consumer, quietly } from "./consumer.ts";

test("in a folder with nothing but a package.json, three commands make errors that a program can use", async () => {
  const { npm, npx, run, read } = consumer("plain-node");
  await npm("install", "--save-dev", "../packed/errcat.tgz", ...quietly);
  const init = await npx("errcat", "init", "--yes");
  expect(init).toMatchObject({ code: 0, errors: "" });
  expect(init.output).toContain("wrote       errcat.config.mjs");
  expect(JSON.parse(read("package.json")).scripts).toEqual({ generate: "errcat generate" });
  expect(await npm("run", "generate")).toMatch(/\nmy-api +2 codes {2}en 100% {2}zh-Hans 100% /);
  expect(await run("node", "main.js")).toEqual({ code: 0, output: "文本长度超出 500 个字符。 500 after_change\n", errors: "" });
  expect(await npm("run", "--silent", "generate", "--", "--check")).toBe("Everything is up to date.\n");
});
