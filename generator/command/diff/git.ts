import { execFileSync } from "node:child_process";
import { posix } from "node:path";
import { largestFile } from "../../load/load.ts";
import { UsageError } from "../../problems/exit-codes.ts";
import type { Tree } from "./tree.ts";

/** The files of a git revision. Paths are as in git: from the top of the repository, or with `./` from the working folder. */
export interface Revision extends Tree {
  /** The path of a folder of the working tree inside the repository; `""` for its top. */
  readonly within: (folder: string) => string;
}

/**
 * Returns a revision of the repository around the working folder; `undefined` if it does not exist. Throws {@link UsageError} if git cannot
 * be used here.
 */
export function revision(name: string): Revision | undefined {
  // git would read a name that begins with a hyphen as an option.
  if (name === "" || name.startsWith("-") || name.includes("\0")) return undefined;
  const commit = git(["rev-parse", "--verify", "--quiet", `${name}^{commit}`])
    ?.toString()
    .trim();
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  // From here on, git receives the commit's hash: it cannot be read as an option or as another name.
  const kind = (path: string): "file" | "folder" | undefined => {
    const [, type] = object(commit, path, "--batch-check")?.toString().trim().split(" ") ?? [];
    return type === "tree" ? "folder" : type === "blob" ? "file" : undefined;
  };
  return {
    kind,
    list: (path) =>
      (git(["ls-tree", "--full-tree", "-z", "--name-only", `${commit}:${path}`])?.toString() ?? "")
        .split("\0")
        .filter((one) => one !== "")
        .sort(),
    read: (path) => {
      const found = object(commit, path, "--batch");
      const end = found?.indexOf("\n") ?? -1;
      if (found === undefined || !/^[0-9a-f]+ blob \d+$/.test(found.subarray(0, end).toString()))
        throw new UsageError(
          `At ${name}, "${path}" is neither a file nor a link to a file in that revision.`,
          "Specify the catalogs to compare.",
        );
      return found.subarray(end + 1, -1);
    },
    shown: (path) => `${name}:${path}`,
    within: (folder) => posix.normalize(git(["rev-parse", "--show-prefix"], folder)?.toString().replace(/\n$/, "") || "."),
  };
}

/** Returns git's output for a path of a commit, with links followed: `<hash> <type> <size>`, and with `--batch` also the content. */
function object(commit: string, path: string, how: "--batch" | "--batch-check"): Buffer | undefined {
  // git reads one name per line.
  return path.includes("\n") ? undefined : git(["cat-file", "--follow-symlinks", how], process.cwd(), `${commit}:${path}\n`);
}

/** Runs git without a shell; returns `undefined` if git reports that the object does not exist. */
function git(args: readonly string[], cwd = process.cwd(), input = ""): Buffer | undefined {
  try {
    // errcat does not use the network: without this, git would fetch objects that a partial clone lacks.
    const env = { ...process.env, LC_ALL: "C", GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0" };
    return execFileSync("git", args, { cwd, env, input, stdio: "pipe", maxBuffer: largestFile + 1000 });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer };
    if (code === "ENOENT")
      throw new UsageError("git is not installed, or was not found.", "Install it, or specify files, folders, or packages.");
    if (code === "ENOBUFS")
      throw new UsageError("A file in this revision is larger than 64 MiB, the limit for a catalog.", "Specify another file.");
    const said = stderr?.toString().trim().split("\n")[0] ?? "";
    if (/not a git repository/.test(said))
      throw new UsageError(
        "The current folder is not in a git repository.",
        "Change to a repository, or specify files, folders, or packages.",
      );
    if (/dubious ownership/.test(said))
      throw new UsageError(
        `git refuses to read this repository: ${said.replace(/^fatal: /, "")}.`,
        "Take ownership of the repository, or mark it as safe for git.",
      );
    return undefined;
  }
}
