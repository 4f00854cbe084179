import { expect, test } from "vitest";
import { consumer, quietly } from "./consumer.ts";

test("Deno and Bun generate, and run TypeScript with generated source and with a package", async () => {
  const { npm, run } = consumer("plain-typescript");
  await npm("install", ...quietly);
  const bun = "node_modules/@oven/bun-linux-x64-baseline/bin/bun";
  const deno = "node_modules/@deno/linux-x64-glibc/deno";
  const errcat = "node_modules/errcat/dist/cli.js";

  expect(await run(bun, "--version")).toMatchObject({ output: "1.4.5\n" });
  expect((await run(bun, errcat, "generate")).output).toMatch(/^tencent-tmt .*, \d+ changed/);
  expect(await run(deno, "run", "--allow-read", "--allow-env", "--allow-sys", "--allow-ffi", errcat, "generate", "--check")).toEqual({
    code: 0,
    output: "Everything is up to date.\n",
    errors: "",
  });

  const ran = { code: 0, output: "账户点数不足。\n请求过于频繁，已超出频率限制。\n", errors: "" };
  expect(await run(bun, "main.ts")).toEqual(ran);
  // Deno type-checks it, too, and may do nothing else but read.
  expect(await run(deno, "run", "--check", "--quiet", "--allow-read", "main.ts")).toEqual(ran);
});
