import { createRequire } from "node:module";
import type { Json } from "./outline.ts";

type Content = string | { [name: string]: Content | Content[] };

/** Returns the elements of a sample in XML by their local names, as the parser reads them; `undefined` if it is not XML. */
export function xmlBody({ body }: { readonly body?: unknown }): Json | undefined {
  if (typeof body !== "string" || !body.trimStart().startsWith("<")) return undefined;
  // Only samples in XML need it.
  const sax = createRequire(import.meta.url)("sax") as typeof import("sax").default;
  const parser = sax.parser(true);
  const root: Content = {};
  const open: { name: string; inside: Content & object; text: string }[] = [{ name: "", inside: root, text: "" }];
  let failed = false;
  parser.onerror = () => {
    failed = true;
    // Otherwise, the next write throws.
    parser.resume();
  };
  parser.onopentag = ({ name }) => void open.push({ name: name.replace(/^.*:/, ""), inside: {}, text: "" });
  parser.ontext = parser.oncdata = (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.onclosetag = () => {
    const element = open.pop();
    const parent = open.at(-1)?.inside;
    if (element && parent) add(parent, element.name, Object.keys(element.inside).length > 0 ? element.inside : element.text.trim());
  };
  parser.write(body).close();
  return failed ? undefined : (root as Json);
}

/** Adds an element to its parent; several with one name become a list. */
function add(parent: Content & object, name: string, content: Content): void {
  const known = parent[name];
  parent[name] = known === undefined ? content : Array.isArray(known) ? [...known, content] : [known, content];
}
