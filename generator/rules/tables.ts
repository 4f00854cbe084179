import type { Catalog, Names, Texts } from "../catalog.ts";
import { below } from "../json-pointer.ts";

/** Something a catalog says in each of its locales. */
export interface Table {
  /** How it is called at the start of a sentence. */
  readonly what: string;
  readonly pointer: string;
  readonly texts: readonly LocaleText[];
}

export interface LocaleText {
  /** As the catalog writes it. */
  readonly locale: string;
  readonly text: string;
  readonly pointer: string;
  /** Whether the words are the project's own, and not quoted. */
  readonly ours: boolean;
}

/** Every table of a catalog: names, messages, solutions, remarks and descriptions. */
export function tablesIn({ name, entries = [], remarks = [], wire }: Partial<Catalog>): readonly Table[] {
  const tables: Table[] = [];
  const names = (what: string, pointer: string, table: Names | undefined): void => {
    if (table) tables.push({ what, pointer, texts: Object.entries(table).map(([locale, text]) => ({ locale, text, pointer: below(pointer, locale), ours: true })) });
  };
  const texts = (what: string, pointer: string, table: Texts | undefined): void => {
    if (table) tables.push({ what, pointer, texts: Object.entries(table).map(([locale, { text, origin }]) => ({ locale, text, pointer: below(pointer, locale, "text"), ours: origin === "project" })) });
  };
  names("The name", "/name", name);
  entries.forEach(({ code, messages, solution, parameters = {} }, i) => {
    texts(`The message of "${code}"`, `/entries/${i}/messages`, messages);
    texts(`The solution of "${code}"`, `/entries/${i}/solution`, solution);
    for (const [parameter, { description }] of Object.entries(parameters)) names(`The description of {${parameter}} of "${code}"`, `/entries/${i}/parameters/${parameter}/description`, description);
  });
  remarks.forEach(({ id, messages }, i) => texts(`The remark "${id}"`, `/remarks/${i}/messages`, messages));
  for (const [field, { description }] of Object.entries(wire?.fields ?? {})) names(`The description of "${field}"`, `/wire/fields/${field}/description`, description);
  return tables;
}
