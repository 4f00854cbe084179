import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { command, type Project, project } from "./project.ts";

const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");
const config = JSON.stringify({ catalogs: ["catalogs"], out: "errors" });
const done = /acme +\d codes .* ms\n/;

/** A watching errcat, and what it says. */
class Watching {
  readonly #child: ChildProcessWithoutNullStreams;
  #said = "";
  #heard: () => void = () => {};

  constructor({ folder }: Project, flags: readonly string[] = []) {
    const { GITHUB_ACTIONS: _, ...environment } = process.env;
    this.#child = spawn(process.execPath, [command, "generate", "--watch", ...flags], {
      cwd: folder,
      env: { ...environment, NO_COLOR: "1" },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        this.#said += text;
        this.#heard();
      });
    }
    onTestFinished(() => void this.#child.kill("SIGKILL"));
  }

  /** Waits until it says something, and gives all it said up to there since the last time. */
  async says(what: RegExp): Promise<string> {
    for (;;) {
      const found = what.exec(this.#said);
      if (found) {
        const end = found.index + found[0].length;
        const text = this.#said.slice(0, end);
        this.#said = this.#said.slice(end);
        return text;
      }
      await new Promise<void>((resolve) => (this.#heard = resolve));
    }
  }

  async ends(signal: NodeJS.Signals): Promise<{ code: number | null; said: string }> {
    this.#child.kill(signal);
    const code = await new Promise<number | null>((resolve) => this.#child.on("close", resolve));
    return { code, said: this.#said };
  }
}

/** Saves as many editors do: into another file, which then takes the place of the first. */
function saveAtomically({ folder, write }: Project, path: string, text: string): void {
  write(`${path}.saving`, text);
  renameSync(join(folder, `${path}.saving`), join(folder, path));
}

describe("errcat generate --watch", () => {
  test("generates at once, and again whenever a catalog is saved, in place or atomically, time and again", async () => {
    const one = project({ "catalogs/acme.json": acme, "errcat.config.json": config });
    const watching = new Watching(one);
    expect(await watching.says(/Watching .*\n/)).toMatch(
      /^acme +2 codes .* ms\nWatching errcat\.config\.json, catalogs\. Press Ctrl\+C to stop\.\n$/,
    );
    for (const [i, save] of [saveAtomically, write, saveAtomically, saveAtomically, write].entries()) {
      save(one, "catalogs/acme.json", acme.replace("The key is missing.", `There is no key ${i}.`));
      expect(await watching.says(done)).toContain("\ncatalogs/acme.json changed.\n");
      expect(one.read("errors/acme/messages/en.ts")).toContain(`There is no key ${i}.`);
    }
    expect(await watching.ends("SIGINT")).toEqual({ code: 0, said: "" });
  });

  test("goes on after an error, and says when it is gone", async () => {
    const one = project({ "catalogs/acme.json": acme, "errcat.config.json": config });
    const watching = new Watching(one);
    await watching.says(/Watching .*\n/);
    one.write("catalogs/acme.json", acme.replace('"too_large"', '"too_big"'));
    expect(await watching.says(/Nothing was written\.\n/)).toContain('error "category" of entry "2000" cannot be "too_big".');
    saveAtomically(one, "catalogs/acme.json", acme.replace("The key is missing.", "There is no key."));
    expect(await watching.says(/No more errors\.\n/)).toMatch(done);
    one.remove("catalogs/acme.json");
    await watching.says(/contains no catalog/);
    one.write("catalogs/acme.json", acme);
    await watching.says(/No more errors\.\n/);
    expect((await watching.ends("SIGTERM")).code).toBe(0);
  });

  test("watches the configuration and the overlays, too, also those that are new", async () => {
    const one = project({ "catalogs/acme.json": acme, "errcat.config.json": "{" });
    const watching = new Watching(one);
    expect(await watching.says(/Watching .*\n/)).toContain("errcat.config.json:1:2 error The file ends");
    const overlay = { catalog: "acme", reason: "Seen.", change: { "1000": { retry: "never" } } };
    one.write("fixes/acme.json", JSON.stringify(overlay));
    one.write("errcat.config.json", JSON.stringify({ overlays: ["fixes/acme.json"], out: "errors" }));
    await watching.says(/No more errors\.\n/);
    expect(one.read("errors/acme/errors.ts")).toContain('retry: "never"');
    saveAtomically(one, "fixes/acme.json", JSON.stringify({ ...overlay, change: { "1000": { retry: "now" } } }));
    expect(await watching.says(done)).toContain("\nfixes/acme.json changed.\n");
    expect(one.read("errors/acme/errors.ts")).toContain('retry: "now"');
    expect((await watching.ends("SIGINT")).code).toBe(0);
  });

  test("watches the document of the operations, also one that the command line names", async () => {
    const api = (id: string) => `openapi: 3.1.0\npaths: { /keys: { get: { operationId: ${id} } } }\n`;
    const shown = acme.replace('"entries"', '"operations": { "*": { "codes": ["1000"] } }, "entries"');
    for (const [more, ...flags] of [[{ with: "api.yaml" }], [{}, "--with", "api.yaml"]] as const) {
      const one = project({
        "catalogs/acme.json": shown,
        "api.yaml": api("readKeys"),
        "errcat.config.json": JSON.stringify({ catalogs: ["catalogs"], out: "errors", ...more }),
      });
      const watching = new Watching(one, flags);
      expect(await watching.says(/Watching .*\n/)).toContain("api.yaml");
      saveAtomically(one, "api.yaml", api("listKeys"));
      expect(await watching.says(done)).toContain("api.yaml changed.");
      expect(one.read("errors/acme/within.ts")).toContain('"listKeys": [],');
    }
  });

  test("goes on when a folder of catalogs is taken away and put back, as in a change of branches", async () => {
    const one = project({ "catalogs/acme.json": acme, "errcat.config.json": config });
    const watching = new Watching(one);
    await watching.says(/Watching .*\n/);
    one.remove("catalogs");
    await watching.says(/There is no file or folder "catalogs"/);
    one.write("catalogs/acme.json", acme);
    await watching.says(/No more errors\.\n/);
    one.write("catalogs/acme.json", acme.replace("The key is missing.", "There is no key."));
    await watching.says(done);
    expect(one.read("errors/acme/messages/en.ts")).toContain("There is no key.");
  });

  test("sees a change behind a link, and links that come to lead nowhere and elsewhere", async () => {
    const one = project({
      "shared/acme.json": acme,
      "shared/acme-2.json": acme.replace("The key is missing.", "There is no key 2."),
      "catalogs/note.txt": "",
      "errcat.config.json": config,
    });
    const link = join(one.folder, "catalogs/acme.json");
    const point = (target: string): void => {
      rmSync(link, { force: true });
      symlinkSync(target, link);
    };
    point("../shared/acme.json");
    const watching = new Watching(one);
    await watching.says(/Watching .*\n/);
    for (const [i, save] of [saveAtomically, write, saveAtomically].entries()) {
      save(one, "shared/acme.json", acme.replace("The key is missing.", `There is no key ${i}.`));
      expect(await watching.says(done)).toContain("shared/acme.json");
      expect(one.read("errors/acme/messages/en.ts")).toContain(`There is no key ${i}.`);
    }
    point("../shared/gone.json");
    await watching.says(/is a link to "\.\.\/shared\/gone\.json", which does not exist\.[^]*1 error\.\n/);
    expect(one.read("errors/acme/messages/en.ts")).toContain("There is no key 2.");
    one.write("shared/gone.json", acme);
    await watching.says(/No more errors\.\n/);
    point("nowhere");
    await watching.says(/is a link to "nowhere", which does not exist\.[^]*1 error\.\n/);
    point("../shared/acme-2.json");
    await watching.says(/No more errors\.\n/);
    expect(one.read("errors/acme/messages/en.ts")).toContain("There is no key 2.");
    symlinkSync("nowhere", join(one.folder, "catalogs/more.json"));
    await watching.says(/catalogs\/more\.json error [^]*1 error\.\n/);
    one.remove("catalogs/more.json");
    await watching.says(/No more errors\.\n/);
    expect((await watching.ends("SIGINT")).code).toBe(0);
  });

  test("goes on where a link led nowhere from the start", async () => {
    const one = project({ "catalogs/acme.json": acme, "errcat.config.json": config });
    symlinkSync("nowhere", join(one.folder, "catalogs/more.json"));
    const watching = new Watching(one);
    expect(await watching.says(/Watching .*\n/)).toContain("which does not exist");
    one.remove("catalogs/more.json");
    await watching.says(/No more errors\.\n/);
  });

  test("runs a configuration in TypeScript anew", async () => {
    const one = project({ "catalogs/acme.json": acme, "errcat.config.ts": 'export default { out: "errors" as string };\n' });
    const watching = new Watching(one);
    await watching.says(/Watching .*\n/);
    saveAtomically(one, "errcat.config.ts", 'export default { out: "elsewhere" as string };\n');
    await watching.says(done);
    expect(one.read("elsewhere/acme/index.ts")).toContain("export");
  });
});

function write({ write }: Project, path: string, text: string): void {
  write(path, text);
}
