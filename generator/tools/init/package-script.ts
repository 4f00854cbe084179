import { edit } from "../../load/edit.ts";

/** Adds the script to a package.json and keeps its layout. */
export function withScript(text: string): string {
  const manifest = JSON.parse(text.replace(/^\ufeff/, "")) as { readonly scripts?: object };
  const last = (object: object): string | undefined => Object.keys(object).at(-1)?.replaceAll("~", "~0").replaceAll("/", "~1");
  const [key, script] = [last(manifest), last(manifest.scripts ?? {})];
  if (script !== undefined) return edit(text, [{ after: `/scripts/${script}`, key: "generate", value: "errcat generate" }]);
  const indent = /\n([ \t]+)"/.exec(text)?.[1];
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const added =
    indent === undefined ? '{ "generate": "errcat generate" }' : `{${end}${indent}${indent}"generate": "errcat generate"${end}${indent}}`;
  if (manifest.scripts) return text.replace(/("scripts"\s*:\s*)\{\s*\}/, (_, start: string) => start + added);
  if (key === undefined) return text.replace(/\{\s*\}/, () => `{\n  "scripts": ${added}\n}`);
  return edit(text, [{ after: `/${key}`, key: "scripts", value: "" }]).replace(/("scripts"\s*:\s*)""/, (_, start: string) => start + added);
}
