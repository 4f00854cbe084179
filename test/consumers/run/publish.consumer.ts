import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { installedClone } from "../../clone.ts";
import { npm, run } from "./npm.ts";
import { registry } from "./registry.ts";

const slice = ["gengo.json", "grpc.json", "tencent-tmt.json"];

test("this repository publishes what the registry does not have: everything at first, later errcat by its changesets and a package by its catalog", async () => {
  const { address, npmrc, published } = await registry();
  const clone = installedClone(mkdtempSync(join(inject("elsewhere"), "repository-")));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  // A slice: `.ci/publish --dry-run` does all.
  for (const file of readdirSync(join(clone, "catalogs")).filter((name) => name.endsWith(".json") && !slice.includes(name)))
    for (const path of [`catalogs/${file}`, `generated/${file.replace(".json", "")}`]) rmSync(join(clone, path), { recursive: true });
  appendFileSync(join(clone, ".npmrc"), `registry=${address}/\n${npmrc("@errcat")}`);
  const read = (path: string) => readFileSync(join(clone, path), "utf8");
  const versions = () =>
    new Map(
      [
        ".",
        ...readdirSync(join(clone, "generated"))
          .sort()
          .map((id) => `generated/${id}`),
      ].map((folder) => {
        const { name, version } = JSON.parse(read(`${folder}/package.json`)) as { name: string; version: string };
        return [name, version];
      }),
    );
  const publish = async () => {
    const { code, output, errors } = await run(clone, ".ci/publish", []);
    expect({ code, said: code === 0 ? "" : output + errors }).toEqual({ code: 0, said: "" });
    expect(errors).not.toContain("auto-corrected");
    return output.split("\n").filter((line) => /^\+ | published already$/.test(line));
  };

  const first = versions();
  expect(first.size).toBe(1 + slice.length);
  expect(await publish()).toEqual([...first].map(([name, version]) => `+ ${name}@${version}`));
  for (const [name, version] of first) expect((await published(name))["dist-tags"]).toEqual({ latest: version });
  // npm does not publish a command whose path it thinks untidy.
  expect((await published("errcat")).versions?.[first.get("errcat") ?? ""]).toMatchObject({ bin: { errcat: "dist/cli.js" } });

  writeFileSync(join(clone, ".changeset/faster.md"), '---\n"errcat": minor\n---\n\nIt is faster.\n');
  const versioned = await run(clone, "sh", ["-c", "npm run changeset -- version && npm install --package-lock-only"], {
    npm_config_registry: inject("usual"),
  });
  expect(versioned).toMatchObject({ code: 0 });
  // People write it by hand.
  expect(read("CHANGELOG.md")).toBe(readFileSync(new URL("../../../CHANGELOG.md", import.meta.url), "utf8"));
  const raised = (version = "") => version.replace(/\d+$/, (patch) => `${Number(patch) + 1}`);
  writeFileSync(join(clone, "catalogs/gengo.json"), read("catalogs/gengo.json").replace(/(?<="version": ")[^"]+/, raised));
  await npm(clone, "run", "generate");
  const second = versions();
  expect(second.get("@errcat/gengo")).toBe(raised(first.get("@errcat/gengo")));
  expect(second.get("errcat")).not.toBe(first.get("errcat"));
  expect(await publish()).toEqual(
    [...second].map(([name, version]) =>
      first.get(name) === version ? `${name}@${version} is published already` : `+ ${name}@${version}`,
    ),
  );
});
