import { codeMistake, oneLine, textMistake } from "../clean.ts";

/** Returns what gives each operation of a document its id: its own, or one made from its call; none is given twice. */
export function operationIds(): (own: string | undefined, method: string, path: string) => string {
  const taken = new Set<string>();
  return (own, method, path) => {
    const name = own !== undefined && isId(own) && !taken.has(own) ? own : madeFrom(method, path);
    let free = name;
    for (let i = 2; taken.has(free); i++) free = `${name}${i}`;
    taken.add(free);
    return free;
  };
}

/** Whether a catalog can have an operation of this id. */
function isId(id: string): boolean {
  return !/[*]|^\s|\s$/.test(id) && codeMistake(id) === undefined;
}

/** Returns a name for a call: `getOrdersById` for `GET /orders/{id}`. */
function madeFrom(method: string, path: string): string {
  const words = path
    .split("/")
    .flatMap((segment) => segment.split(/(?=\{)|(?<=\})/).map((part) => (part.startsWith("{") ? `by ${part}` : part)));
  const pascal = words.flatMap((word) => word.match(/[A-Za-z0-9]+/g) ?? []).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${method}${pascal.join("")}`.slice(0, 200);
}

/** Whether a catalog can have this path. */
export function isPath(path: string): boolean {
  return (
    path.startsWith("/") &&
    path.length <= 2048 &&
    !/\s/.test(path) &&
    codeMistake(path.slice(0, 256)) === undefined &&
    codeMistake(path.slice(-256)) === undefined
  );
}

/** Returns a summary as a catalog has it; `undefined` if it cannot. */
export function summaryOf(text: string | undefined): string | undefined {
  const line = oneLine(text ?? "");
  return textMistake(line) === undefined && line.length <= 500 ? line : undefined;
}
