import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { verify } from "../../generator/compile/verify.ts";
import { generate } from "../../generator/generate.ts";

test("The packages of all wires compile, with every setting of the compiler.", () => {
  const names = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".json"));
  const { packages } = generate(names.map((path) => ({ path, bytes: readFileSync(new URL(path, import.meta.url)) })));
  expect(packages).toHaveLength(names.length);
  expect(() => verify(packages)).not.toThrow();
});
