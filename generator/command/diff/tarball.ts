import { gunzipSync } from "node:zlib";
import { UsageError } from "../../problems/exit-codes.ts";
import type { Tree } from "./tree.ts";

/** The largest unpacked package that errcat reads, in bytes. */
const largestPackage = 256 * 1024 * 1024;

/** Returns the files of a packed package, without their common top folder. Nothing is written to disk. */
export function tarball(name: string, bytes: Uint8Array): Tree {
  const files = filesOf(name, unzipped(name, bytes));
  const folders = new Set([...files.keys()].flatMap((path) => path.split("/").map((_, i, all) => all.slice(0, i).join("/"))));
  return {
    kind: (path) => (files.has(path) ? "file" : folders.has(path) ? "folder" : undefined),
    list: (path) =>
      [
        ...new Set(
          [...files.keys()]
            .filter((one) => path === "" || one.startsWith(`${path}/`))
            .map((one) => one.slice(path === "" ? 0 : path.length + 1).split("/")[0] ?? ""),
        ),
      ].sort(),
    read: (path) => {
      const bytes = files.get(path);
      if (bytes === undefined) throw new UsageError(`In ${name}, "${path}" is not a file.`, "Specify the catalogs to compare.");
      return bytes;
    },
    shown: (path) => `${name}:${path}`,
  };
}

function unzipped(name: string, bytes: Uint8Array): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: largestPackage });
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new UsageError(
      isLarge ? `"${name}" is larger than 256 MiB when unpacked.` : `"${name}" cannot be unpacked: it is not compressed like a package.`,
      "Create it with `npm pack`.",
    );
  }
}

/**
 * Reads [ustar](https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html), the format of npm packages: blocks of 512 bytes, a
 * header before each file.
 */
function filesOf(name: string, tar: Buffer): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let longName: string | undefined;
  for (let at = 0; at + block <= tar.length && tar[at] !== 0; ) {
    const field = (start: number, length: number): string => tar.toString("utf8", at + start, at + start + length).split("\0", 1)[0] ?? "";
    const size = Number.parseInt(field(124, 12).trim() || "0", 8);
    if (field(257, 5) !== "ustar" || !(size >= 0) || at + block + size > tar.length)
      throw new UsageError(`"${name}" is damaged, or is not a package.`, "Create it with `npm pack`.");
    const content = tar.subarray(at + block, at + block + size);
    const type = field(156, 1);
    if (type === "x") longName = /(?:^|\n)\d+ path=([^\n]*)/.exec(content.toString())?.[1];
    else {
      const [prefix, path] = [field(345, 155), field(0, 100)];
      if (type === "0" || type === "") files.set(withoutTop(longName ?? (prefix === "" ? path : `${prefix}/${path}`)), content);
      longName = undefined;
    }
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}

const block = 512;

function withoutTop(path: string): string {
  return path.slice(path.indexOf("/") + 1);
}
