import { readFileSync } from "node:fs";
import type { FullCatalog as Catalog } from "../../../generator/expand/full-catalog.ts";
import { plain, type Row } from "./plain.ts";

/** The diagnostics of TypeScript 5.9, about two thousand, in the two languages in which its package has them. */
export function typescriptDiagnostics(): Catalog {
  const chinese: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(new URL("../../../node_modules/ts59/lib/zh-cn/diagnosticMessages.generated.json", import.meta.url), "utf8"),
  );
  const english = englishMessages();
  const rows = Object.entries(chinese).flatMap(([key, zhHans]): Row[] => {
    const code = /_(\d+)$/.exec(key)?.[1];
    const en = english.get(key);
    return code === undefined || en === undefined
      ? []
      : [{ code, en, zhHans, facts: { category: "invalid_request", retry: "after_change", actor: "developer" } }];
  });
  return plain("typescript", "TypeScriptDiagnostic", "TypeScript", "integer", [...new Map(rows.map((row) => [row.code, row])).values()]);
}

/** The compiler holds its own sentences, by the keys that its translations have. */
function englishMessages(): ReadonlyMap<string, string> {
  const source = readFileSync(new URL("../../../node_modules/ts59/lib/typescript.js", import.meta.url), "utf8");
  return new Map(
    [...source.matchAll(/diag\(\d+, \d+ \/\* \w+ \*\/, "([^"]+)", ("(?:[^"\\]|\\.)*")/g)].map(([, key, text]) => [
      key ?? "",
      JSON.parse(text ?? '""') as string,
    ]),
  );
}
