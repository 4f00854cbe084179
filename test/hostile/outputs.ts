import ts from "ts6";
import { packageOf } from "../../generator/generate.ts";
import { type ReadCatalog, read } from "../../generator/read.ts";
import { site } from "../../generator/tools/site/site.ts";
import { catalogWith, type Fill, fitting, type Size } from "./catalogs.ts";
import { word } from "./differences.ts";

/** A catalog with hostile texts in every place, and its harmless twin. */
export function twins(texts: Iterator<string, never>, size: Size): readonly [hostile: ReadCatalog, harmless: ReadCatalog] {
  let [n, words] = [0, 0];
  const place: Fill = (kind) => fitting(kind, texts.next().value, n++);
  const quiet: Fill = (kind) => (kind === "short" ? word(words++).padEnd(3) : kind === "code" ? `a.${word(words++)}` : word(words++));
  const [one, other] = [place, quiet].map(
    (fill) => read([{ path: "catalogs/x.json", bytes: Buffer.from(JSON.stringify(catalogWith(fill, size))) }]).catalogs[0],
  );
  if (one === undefined || other === undefined) throw new Error("no catalog");
  return [one, other];
}

/** The site of a catalog, by path. */
export function siteOf(catalog: ReadCatalog): ReadonlyMap<string, string> {
  const one = packageOf(catalog);
  const { id } = one.provider;
  const inApp = { as: "source", folder: `../src/${id}`, extension: "none" } as const;
  const inPackage = { as: "package", folder: `packages/${id}`, name: `@acme/${id}`, isPrivate: false, isPublished: false } as const;
  return site([{ ...one, uses: [inApp, inPackage] }], []);
}

/** The tags of a page or a picture with the names of their attributes, without the texts between and in them. */
export function tagsOf(text: string): string[] {
  return [...text.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'));
}

const empty = new Set(["!doctype", "meta", "link", "input", "br", "hr", "img", "wbr"]);

/** Whether every element ends where the one around it has not ended yet. */
export function isNested(text: string): boolean {
  const open: string[] = [];
  for (const tag of tagsOf(text)) {
    const [, end = "", name = ""] = /^<(\/?)([!?a-z0-9]+)/i.exec(tag) ?? [];
    if (end !== "" && open.pop() !== name) return false;
    if (end === "" && !tag.endsWith("/>") && !name.startsWith("?") && !empty.has(name.toLowerCase())) open.push(name);
  }
  return open.length === 0;
}

/** The kinds of all nodes in a program, in their order. */
export function kindsIn(program: string): string {
  const kinds: number[] = [];
  const visit = (node: ts.Node): void => {
    kinds.push(node.kind);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.js", program, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS));
  return kinds.join(" ");
}
