import { expect, test } from "vitest";
import { consumer, quietly } from "./consumer.ts";

test.each([
  ["ES modules, without any configuration", "jest", 3],
  ["CommonJS, which it has the package compiled to", "jest-commonjs", 1],
])("Jest tests code that uses a package: in %s", async (_, name, tests) => {
  const { npm, run } = consumer(name);
  await npm("install", ...quietly);
  const { code, errors } = await run("npm", "test");
  expect(errors).toContain(`Tests:       ${tests} passed, ${tests} total`);
  expect(code).toBe(0);
});
