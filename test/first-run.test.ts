import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, test } from "vitest";
import { command, errcatIn, project, run } from "./project.ts";

/**
 * What a newcomer types, and what comes back, to the letter. Each folder is a project with a `transcript.txt`: lines after `$` are typed
 * into a shell in that project, where `errcat` is installed and `$catalogs` is `test/catalogs`.
 */
const cases = new URL("first-run/", import.meta.url);
const names = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const repository = fileURLToPath(new URL("..", import.meta.url));

const bin = mkdtempSync(join(tmpdir(), "errcat-bin-"));
writeFileSync(join(bin, "errcat"), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
chmodSync(join(bin, "errcat"), 0o755);
afterAll(() => rmSync(bin, { recursive: true }));

describe("what a newcomer sees", () => {
  test.for(names)("%s", async (name, { expect, onTestFinished }) => {
    const transcript = fileURLToPath(new URL(`${name}/transcript.txt`, cases));
    const folder = mkdtempSync(join(tmpdir(), "errcat-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(new URL(`${name}/`, cases), folder, { recursive: true, filter: (path) => basename(path) !== "transcript.txt" });
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(repository, join(folder, "node_modules/errcat"), "junction");

    const lines: string[] = [];
    for (const typed of commandsIn(readFileSync(transcript, "utf8"))) {
      const { code, output } = await type(folder, typed);
      lines.push(
        `$ ${typed}\n`,
        output.replaceAll(/ \d+ ms$/gm, " N ms").replaceAll(/\d+ files, \d+ changed/g, "N files, N changed"),
        code === 0 ? "" : `exit ${code}\n`,
      );
    }
    await expect(lines.join("")).toMatchFileSnapshot(transcript);
  });
});

/** Types a line. What needs no shell is run in this process. */
async function type(folder: string, line: string): Promise<{ readonly code: number | null; readonly output: string }> {
  if (!/^errcat [\w ./-]+$/.test(line)) {
    const environment = { NO_COLOR: "1", PATH: `${bin}:${process.env["PATH"]}`, catalogs: join(repository, "test/catalogs") };
    return run(folder, "sh", ["-c", `{ ${line}\n} 2>&1`], environment);
  }
  let output = "";
  const { code } = await errcatIn(folder, line.split(" ").slice(1), { NO_COLOR: "1" }, (text) => (output += text));
  return { code, output };
}

test("a folder that may not be written to", async ({ expect }) => {
  const { folder } = project({
    "catalogs/acme.json": readFileSync(join(repository, "test/catalogs/small.json"), "utf8"),
    "src/main.ts": "",
  });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "src"), 0o555);
  // To the superuser nothing is read-only.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "generate"], { cwd: folder, encoding: "utf8", ...nobody });
  chmodSync(join(folder, "src"), 0o755);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "src/errors cannot be read or written: permission denied (EACCES).\n" +
      'fix: Change that, or let errcat write somewhere else with "out" in the configuration.\n',
  });
});

function commandsIn(transcript: string): string[] {
  return [...transcript.matchAll(/^\$ (.*)$/gm)].map(([, typed = ""]) => typed);
}
