import { type Put, type PutBranch, type PutTree, putTree, type Splice, spliced, withPuts } from "../puts.ts";
import { type Child, childrenAt } from "./children.ts";
import { blank, type Span, spanAt } from "./positions.ts";

/** Sets and removes properties in a JSON text, and leaves all other bytes as they are. */
export function putJson(text: string, puts: readonly Put[]): string {
  const style: Style = { newLine: text.includes("\r\n") ? "\r\n" : "\n", unit: /\n([ \t]+)"/.exec(text)?.[1] };
  const splices: Splice[] = [];
  put(text, spanAt(text, blank(text, text.startsWith("\ufeff") ? 1 : 0)), putTree(puts), style, splices);
  return spliced(text, splices);
}

/** How a text breaks its lines; without a unit of indentation, it is one line. */
interface Style {
  readonly newLine: string;
  readonly unit: string | undefined;
}

function put(text: string, object: Span, tree: PutTree, style: Style, splices: Splice[]): void {
  const children = childrenAt(text, object.start);
  const known = new Map(children.map((child) => [child.key, child]));
  const removed = new Set([...tree].flatMap(([key, { kind }]) => (kind === "remove" && known.has(key) ? [key] : [])));
  if (children.length === 0 || removed.size === children.length) {
    const all = withPuts(JSON.parse(text.slice(object.start, object.end)), tree);
    splices.push({ ...object, content: printed(all, indentAt(text, object.start), style) });
    return;
  }
  const added: string[] = [];
  for (const [key, branch] of tree) {
    const child = known.get(key);
    if (child !== undefined) replace(text, child, branch, style, splices);
    else if (branch.kind !== "remove") {
      const [first] = children;
      const indent = indentAt(text, first?.name?.start ?? object.start);
      const value = branch.kind === "set" ? branch.value : withPuts({}, branch.tree);
      const colon = first?.name ? text.slice(first.name.end, first.value.start) : ": ";
      added.push(`${JSON.stringify(key)}${colon}${printed(value, indent, style)}`);
    }
  }
  remove(children, removed, splices);
  const [first, last] = [children[0], children.findLast(({ key }) => !removed.has(key))];
  if (added.length === 0 || !first?.name || !last) return;
  const between = text.slice(object.start + 1, first.name.start);
  splices.push({ start: last.value.end, end: last.value.end, content: added.map((one) => `,${between}${one}`).join("") });
}

/** Removes properties with the commas before them, or, of the first ones, behind them. */
function remove(children: readonly Child[], removed: ReadonlySet<string>, splices: Splice[]): void {
  const kept = children.findIndex(({ key }) => !removed.has(key));
  const [first, next] = [children[0]?.name, children[kept]?.name];
  if (kept > 0 && first && next) splices.push({ start: first.start, end: next.start, content: "" });
  children.forEach((child, i) => {
    if (i > kept && removed.has(child.key)) splices.push({ start: children[i - 1]?.value.end ?? 0, end: child.value.end, content: "" });
  });
}

function replace(text: string, child: Child, branch: PutBranch, style: Style, splices: Splice[]): void {
  const { value, name = value } = child;
  if (branch.kind === "inside" && text[value.start] === "{") put(text, value, branch.tree, style, splices);
  else if (branch.kind !== "remove") {
    const content = branch.kind === "set" ? branch.value : withPuts({}, branch.tree);
    splices.push({ ...value, content: printed(content, indentAt(text, name.start), style) });
  }
}

/** Returns the white space at the beginning of the line that a place is in. */
function indentAt(text: string, place: number): string {
  const start = text.lastIndexOf("\n", place - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, place))?.[0] ?? "";
}

function printed(value: unknown, indent: string, { newLine, unit }: Style): string {
  if (unit === undefined) return JSON.stringify(value);
  return JSON.stringify(value, null, unit).replaceAll("\n", newLine + indent);
}
