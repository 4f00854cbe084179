import { posix } from "node:path";
import type { Unread } from "../list.ts";
import { dataTree } from "../read/data-tree.ts";
import { isLeaf, type Tree } from "../read/tree.ts";
import type { ReadChoices, SourceFile } from "../reader.ts";

/** A document with the files that it refers to. The lines of all files are counted on, from one to the next. */
export interface Referenced {
  readonly root: Tree;
  /** The other files, by their paths as references name them. */
  readonly files: ReadonlyMap<string, Tree>;
  readonly lines: readonly string[];
  /** Returns what was found with the file that it is in, if that is another one, and its line there. */
  readonly located: <One extends { readonly line: number }>(one: One) => One & { readonly file?: string };
  /** The references that are not followed, once for each file. */
  readonly unread: readonly Unread[];
}

/** The most files that a document may refer to. */
const mostFiles = 1000;

/** Reads a document and the files that it refers to, and those that these refer to. */
export function referenced(file: SourceFile, beside: ReadChoices["beside"]): Referenced {
  const own = posix.basename(file.path.replaceAll("\\", "/"));
  const parts: { readonly from: number; readonly file?: string }[] = [];
  const lines: string[] = [];
  const files = new Map<string, Tree>();
  const unread: Unread[] = [];
  const asked = new Set([own]);
  const waiting: { readonly source: SourceFile; readonly path: string }[] = [];
  /** Returns the path behind a reference to a file, and has the file read; `undefined` if the reference is not followed. */
  const follow = (reference: string, from: string, line: number): string | undefined => {
    const written = reference.split("#", 1)[0] ?? "";
    const isAddress = /^[a-z][a-z\d+.-]*:|^\//i.test(written);
    const path = isAddress ? written : posix.normalize(posix.join(posix.dirname(from), decoded(written)));
    if (asked.has(path)) return files.has(path) || path === own || waiting.some((one) => one.path === path) ? path : undefined;
    asked.add(path);
    const source = isAddress
      ? "it is a URL or an absolute path"
      : !/\.(?:json|ya?ml)$/i.test(path)
        ? "it is neither JSON nor YAML"
        : asked.size > mostFiles
          ? `the document refers to more than ${mostFiles.toLocaleString("en")} files`
          : (beside?.(path) ?? "the folder of the document is unknown");
    if (typeof source === "string") unread.push({ line, text: `$ref ${reference}`, reason: `the reference is not followed: ${source}` });
    else waiting.push({ source, path });
    return typeof source === "string" ? undefined : path;
  };
  const read = (source: SourceFile, path: string): Tree => {
    const from = lines.length;
    parts.push({ from, ...(path !== own && { file: source.path }) });
    for (const line of source.text.split(/\r\n|\n|\r/)) lines.push(line);
    const tree = dataTree(source);
    // Most documents refer to no file: their trees stay as they are.
    if (path === own && !refersToFiles(tree)) return tree;
    return new Mover(from, (reference, line) => {
      if (reference.startsWith("#")) return path === own ? reference : path + reference;
      const target = follow(reference, path, line);
      if (target === undefined) return reference;
      const pointer = reference.includes("#") ? reference.slice(reference.indexOf("#")) : "";
      return target === own ? pointer || "#" : target + pointer;
    }).moved(tree);
  };
  const root = read(file, own);
  for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
    files.set(next.path, read(next.source, next.path));
    waiting.shift();
  }
  return {
    root,
    files,
    lines,
    located: (one) => {
      const part = parts.findLast(({ from }) => from < one.line);
      return part?.file === undefined ? one : { ...one, line: one.line - part.from, file: part.file };
    },
    unread,
  };
}

/** Makes trees with their lines counted on, and their references as they are from the document. */
class Mover {
  readonly #by: number;
  readonly #target: (reference: string, line: number) => string;
  /** What a tree has in several places is moved once. */
  readonly #known = new Map<Tree, Tree>();

  constructor(by: number, target: (reference: string, line: number) => string) {
    this.#by = by;
    this.#target = target;
  }

  moved(tree: Tree, key = "", above = ""): Tree {
    const line = tree.line + this.#by;
    if (isLeaf(tree)) return { line, value: isReference(tree.value, key, above) ? this.#target(String(tree.value), line) : tree.value };
    const known = this.#known.get(tree);
    if (known !== undefined) return known;
    const children = tree.children.map((child) => ({
      ...child,
      line: child.line + this.#by,
      tree: this.moved(child.tree, child.key, key),
    }));
    const moved = { ...tree, line, children };
    this.#known.set(tree, moved);
    return moved;
  }
}

function refersToFiles(root: Tree): boolean {
  const known = new Set<Tree>();
  const stack = [{ tree: root, key: "", above: "" }];
  for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
    const { tree, key, above } = here;
    if (isLeaf(tree)) {
      if (isReference(tree.value, key, above) && !String(tree.value).startsWith("#")) return true;
    } else if (!known.has(tree)) {
      known.add(tree);
      for (const child of tree.children) stack.push({ tree: child.tree, key: child.key, above: key });
    }
  }
  return false;
}

/** Whether a value is a reference. A discriminator names schemas by themselves, too. */
function isReference(value: unknown, key: string, above: string): boolean {
  return typeof value === "string" && (key === "$ref" || (above === "mapping" && /^#|\.(?:json|ya?ml)(?:#|$)/i.test(value)));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
