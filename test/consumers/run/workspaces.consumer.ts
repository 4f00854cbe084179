import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { consumer, quietly } from "./consumer.ts";
import { registry } from "./registry.ts";

test("a generated package is published with changesets, installed in another repository's workspace, and published again with one more code", async () => {
  const { address, npmrc, published } = await registry();

  const publisher = consumer("publisher");
  const git = (...args: readonly string[]) => publisher.run("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args);
  const commit = async (message: string) => {
    await git("add", "--all");
    expect(await git("commit", "--quiet", "--message", message)).toMatchObject({ code: 0 });
  };
  const release = () => publisher.run("npm", "run", "release", `--registry=${address}/`);
  await git("init", "--quiet", "--initial-branch=main");
  publisher.write(".npmrc", npmrc("@acme"));
  await publisher.npm("install", ...quietly);
  await publisher.npm("run", "generate");
  await publisher.npm("install", "@acme/shop", "--workspace=@acme/client", ...quietly);
  await commit("Begin");
  expect(await release()).toMatchObject({
    code: 0,
    output: expect.stringMatching(/Everything is up to date\.[^]*success packages published successfully:/),
  });
  const first = await published("@acme/shop");
  expect(first["dist-tags"]).toEqual({ latest: "1.0.0" });
  expect(first.versions?.["1.0.0"]).toMatchObject({
    license: "MIT",
    sideEffects: false,
    repository: { type: "git", url: "git+https://git.example.com/acme/errors.git" },
  });
  expect((await published("@acme/client"))["dist-tags"]).toEqual({ latest: "1.0.0" });

  const app = consumer("workspaces");
  app.write(".npmrc", npmrc("@acme"));
  await app.npm("install", ...quietly);
  const { integrity } = first.versions?.["1.0.0"]?.dist ?? {};
  expect(integrity).toMatch(/^sha512-/);
  expect(JSON.parse(app.read("package-lock.json")).packages["node_modules/@acme/shop"]).toMatchObject({ version: "1.0.0", integrity });
  await app.npm("run", "build", "--workspace=checkout");
  expect(await app.run("node", "apps/checkout/dist/main.js")).toEqual({ code: 0, output: "商品已售罄。以后再来。\n", errors: "" });

  // The catalog's version says what has changed in the errors; a changeset says what has changed in the code around them.
  cpSync(new URL("../publisher-next/", import.meta.url), publisher.folder, { recursive: true });
  await publisher.npm("run", "generate");
  const difference = await publisher.npx("errcat", "diff", "git:@acme/shop@1.0.0", "--fail-on", "version");
  expect(difference).toMatchObject({ code: 0, output: expect.stringContaining("too_late") });
  await commit("Know orders that are too late");
  await publisher.npm("run", "version");
  expect(JSON.parse(publisher.read("packages/client/package.json"))).toMatchObject({
    version: "1.1.0",
    dependencies: { "@acme/shop": "^1.0.0" },
  });
  expect(publisher.read("packages/client/CHANGELOG.md")).toContain("## 1.1.0\n\n### Minor Changes\n");
  expect(readdirSync(join(publisher.folder, ".changeset"))).toEqual(["config.json"]);
  await commit("Version");
  expect(await release()).toMatchObject({ code: 0 });
  for (const name of ["@acme/shop", "@acme/client"])
    expect(Object.keys((await published(name)).versions ?? {})).toEqual(["1.0.0", "1.1.0"]);
  expect((await git("tag")).output).toBe("@acme/client@1.0.0\n@acme/client@1.1.0\n@acme/shop@1.0.0\n@acme/shop@1.1.0\n");
  expect(await release()).toMatchObject({ code: 0, output: expect.not.stringContaining("published successfully") });

  await app.npm("update", ...quietly);
  const { code, output } = await app.run("npm", "run", "build", "--workspace=checkout");
  expect(output).toContain("Property 'too_late' is missing");
  expect(code).not.toBe(0);
});
