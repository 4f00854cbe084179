import { execFileSync } from "node:child_process";
import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** Copies what a clone of this repository holds: every file that git has or would take, nothing that was built or installed. */
export function clone(folder: string): string {
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: repository, encoding: "utf8" })
    .trim()
    .split("\n");
  // A file that was just removed is still listed; and git takes a link for no folder, whatever its name.
  for (const file of files)
    if (file !== "node_modules" && existsSync(join(repository, file))) cpSync(join(repository, file), join(folder, file));
  return folder;
}

/** A clone in which the dependencies are those that are installed here. */
export function installedClone(folder: string): string {
  clone(folder);
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** Puts a folder under git, as it is on the branch that everybody works from. */
export function commit(folder: string): void {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  git("init", "--quiet");
  git("add", "--all");
  git("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "--quiet", "--message", "Begin");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
}

/** The environment of somebody who types a command: without what npm tells the scripts that it runs, such as its own options. */
export function withoutNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(?!config_(registry|cache|userconfig|proxy|https_proxy|noproxy|cafile)$)/i.test(name),
    ),
  );
}
