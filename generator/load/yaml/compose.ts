import type { Alias, Document, Node, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { mostProblems } from "../../problems/problem.ts";
import type { Span } from "../json/positions.ts";
import { maxDepth } from "../json/read.ts";
import type { Layout } from "../layout.ts";
import { yaml } from "./module.ts";

/** The maximum number of values that aliases may repeat. */
export const maxRepeated = 10_000;

/** A problem that leaves the file without a value. */
export class YamlProblem extends Error {
  readonly rule: string;
  readonly cure: string;
  readonly span: Span;

  constructor(rule: string, message: string, cure: string, span: Span) {
    super(message);
    this.rule = rule;
    this.cure = cure;
    this.span = span;
  }
}

/** A problem in a file that has a value all the same. */
export interface Noted {
  readonly rule: string;
  readonly message: (layout: Layout) => string;
  readonly cure: string;
  readonly span: Span;
}

/** Returns the value of a document as JSON would have it, and its problems. Objects have no prototype. */
export function valueOf(document: Document.Parsed): [value: unknown, noted: readonly Noted[]] {
  const composer = new Composer();
  const value = composer.value(document.contents, 0);
  return [value, composer.noted];
}

class Composer {
  readonly noted: Noted[] = [];
  readonly #anchors = new Map<string, Node>();
  /** The nodes that are being composed, to find an alias inside what it stands for. */
  readonly #open = new Set<Node>();
  #aliases = 0;
  #repeated = 0;

  value(node: Node | null, depth: number): unknown {
    if (node === null) return null;
    const { isAlias, isMap, isSeq } = yaml();
    if (depth > maxDepth)
      throw new YamlProblem(
        "yaml-depth",
        `The values are nested deeper than ${maxDepth} levels.`,
        "Look for an extra bracket or extra indentation; no catalog needs so many levels.",
        spanOf(node),
      );
    if (this.#aliases > 0 && ++this.#repeated > maxRepeated)
      throw new YamlProblem(
        "yaml-alias",
        `Aliases repeat more than ${maxRepeated.toLocaleString("en")} values.`,
        "Write the values themselves.",
        spanOf(node),
      );
    if (isAlias(node)) return this.#alias(node, depth);
    if (node.tag !== undefined)
      this.#note("yaml-tag", spanOf(node), `This value has the tag ${node.tag}, which has no meaning in a catalog.`, "Remove the tag.");
    if (node.anchor !== undefined && this.#aliases === 0) this.#anchors.set(node.anchor, node);
    this.#open.add(node);
    const value = isMap(node) ? this.#map(node, depth) : isSeq(node) ? this.#list(node, depth) : this.#scalar(node);
    this.#open.delete(node);
    return value;
  }

  #alias(alias: Alias, depth: number): unknown {
    const meant = this.#anchors.get(alias.source);
    if (meant === undefined || this.#open.has(meant)) {
      const what = meant === undefined ? "the anchor of no earlier value" : "the anchor of a value that contains the alias";
      throw new YamlProblem(
        "yaml-alias",
        `The alias *${alias.source} refers to ${what}.`,
        "Write the value in place of the alias.",
        spanOf(alias),
      );
    }
    this.#aliases++;
    const value = this.value(meant, depth);
    this.#aliases--;
    return value;
  }

  #map(map: YAMLMap, depth: number): object {
    const made = Object.create(null) as Record<string, unknown>;
    const first = new Map<string, Span>();
    for (const { key, value } of map.items as { key: Node | null; value: Node | null }[]) {
      const name = this.#key(key, map);
      const earlier = first.get(name);
      const span = key === null ? spanOf(map) : spanOf(key);
      if (earlier !== undefined)
        this.#note(
          "duplicate-key",
          span,
          ({ lineOf }) => `The key ${JSON.stringify(name)} is already on line ${lineOf(earlier.start)[0]}, in the same object.`,
          "Remove or rename one of the two.",
        );
      else first.set(name, span);
      made[name] = this.value(value, depth + 1);
    }
    return made;
  }

  #key(key: Node | null, map: Node): string {
    if (key === null || !yaml().isScalar(key))
      throw new YamlProblem(
        "yaml-key",
        "A key must be a name, not a list, an object, or nothing.",
        "Write a name before the colon.",
        spanOf(key ?? map),
      );
    const name = this.#scalar(key, true);
    return typeof name === "string" ? name : String(name);
  }

  #list(list: YAMLSeq, depth: number): unknown[] {
    return (list.items as (Node | null)[]).map((item) => this.value(item, depth + 1));
  }

  /** Returns a scalar; one that YAML or its older readers understand in another way than it is written is a problem. */
  #scalar(node: Scalar, isKey = false): unknown {
    const { value, source = "", type } = node;
    if (type !== "PLAIN") return typeof value === "string" ? withoutLastBreak(node, value) : value;
    const quoted = `Write ${JSON.stringify(source)}, in quotes.`;
    if (typeof value === "number" && source !== String(value)) {
      this.#note(
        "yaml-number",
        spanOf(node),
        `YAML reads ${source} as the number ${value}.`,
        `${quoted.slice(0, -1)}${Number.isFinite(value) ? `, or the number ${value}` : ""}.`,
      );
      return source;
    }
    // `no` is the key of Norwegian, too.
    if (typeof value === "string" && /^(?:yes|no|on|off)$/i.test(value) && !(isKey && value === "no"))
      this.#note(
        "yaml-word",
        spanOf(node),
        `Older YAML readers interpret ${source} as ${/^(?:yes|on)$/i.test(source) ? "true" : "false"}.`,
        quoted,
      );
    if (isKey && typeof value !== "string" && typeof value !== "number") return source;
    return value;
  }

  #note(rule: string, span: Span, message: Noted["message"] | string, cure: string): void {
    if (this.noted.length < mostProblems)
      this.noted.push({ rule, message: typeof message === "string" ? () => message : message, cure, span });
  }
}

/** Returns a block scalar without its last line end, which a text never wants: `|` and `>` read like `|-` and `>-`. */
function withoutLastBreak({ type }: Scalar, value: string): string {
  return type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED" ? value.replace(/\n$/, "") : value;
}

export function spanOf(node: Node): Span {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end };
}
