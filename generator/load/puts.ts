/** A property to set, or to remove if there is no value. The place is a list of keys. */
export interface Put {
  readonly at: readonly string[];
  readonly value: unknown;
}

/** The properties to set and to remove in an object, by their keys. */
export type PutTree = ReadonlyMap<string, PutBranch>;

export type PutBranch =
  | { readonly kind: "set"; readonly value: unknown }
  | { readonly kind: "remove" }
  | { readonly kind: "inside"; readonly tree: PutTree };

/** Returns properties as a tree. */
export function putTree(puts: readonly Put[]): PutTree {
  const tree = new Map<string, PutBranch>();
  for (const { at, value } of puts) {
    let inner = tree;
    for (const key of at.slice(0, -1)) {
      const known = inner.get(key);
      const next = known?.kind === "inside" ? (known.tree as Map<string, PutBranch>) : new Map<string, PutBranch>();
      if (known?.kind !== "inside") inner.set(key, { kind: "inside", tree: next });
      inner = next;
    }
    inner.set(at.at(-1) ?? "", value === undefined ? { kind: "remove" } : { kind: "set", value });
  }
  return tree;
}

/** Returns a value with the properties of a tree. */
export function withPuts(value: unknown, tree: PutTree): Record<string, unknown> {
  const made = new Map(Object.entries(typeof value === "object" && value !== null ? value : {}));
  for (const [key, branch] of tree) {
    if (branch.kind === "remove") made.delete(key);
    else made.set(key, branch.kind === "set" ? branch.value : withPuts(made.get(key), branch.tree));
  }
  return Object.fromEntries(made);
}

/** A range of a text, and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/** Returns a text with its ranges replaced; what is inserted at one place is in its order, before what is replaced there. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const width = ({ start, end }: Splice): number => Math.min(end - start, 1);
  const ordered = splices.map((one, i) => ({ ...one, i })).sort((a, b) => a.start - b.start || width(a) - width(b) || a.i - b.i);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, content } of ordered) {
    pieces.push(text.slice(from, start), content);
    from = end;
  }
  return [...pieces, text.slice(from)].join("");
}
