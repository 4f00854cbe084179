import { elements } from "./elements.ts";

/** A sheet of a workbook, and the part that holds its cells. */
export interface Sheet {
  readonly name: string;
  readonly part: string;
}

/** Returns the sheets of a workbook, in the order of their tabs. */
export function sheetsOf(parts: ReadonlyMap<string, string>): readonly Sheet[] {
  const targets = new Map<string, string>();
  elements(parts.get("xl/_rels/workbook.xml.rels") ?? "", {
    open: (name, attributes) => {
      if (name === "Relationship") targets.set(attributes.Id ?? "", partAt(attributes.Target ?? ""));
    },
  });
  const sheets: Sheet[] = [];
  elements(parts.get("xl/workbook.xml") ?? "", {
    open: (name, attributes) => {
      if (name === "sheet") sheets.push({ name: attributes.name ?? "", part: targets.get(attributes["r:id"] ?? "") ?? "" });
    },
  });
  return sheets;
}

function partAt(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}
