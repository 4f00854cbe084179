import type { Names } from "../../catalog/catalog.ts";
import { below } from "../../catalog/pointer.ts";
import type { FullCatalog, FullTexts } from "../../expand/full-catalog.ts";

/** A text or name of a catalog in each of its locales. */
export interface Table {
  /** Its name at the start of a sentence. */
  readonly what: string;
  readonly pointer: string;
  readonly texts: readonly LocaleText[];
}

export interface LocaleText {
  /** The locale as the catalog writes it. */
  readonly locale: string;
  readonly text: string;
  readonly pointer: string;
  /** Whether the project wrote the words; otherwise they are quoted. */
  readonly ours: boolean;
}

/** Computes its pointer on demand: nearly all texts never need it. */
class Told implements LocaleText {
  readonly locale: string;
  readonly text: string;
  readonly ours: boolean;
  readonly #table: string;
  readonly #field: "text" | undefined;

  constructor(locale: string, text: string, ours: boolean, table: string, field?: "text") {
    this.locale = locale;
    this.text = text;
    this.ours = ours;
    this.#table = table;
    this.#field = field;
  }

  get pointer(): string {
    return below(this.#table, this.locale, ...(this.#field === undefined ? [] : [this.#field]));
  }
}

/** Returns every table of a catalog: names, messages, solutions, remarks, and descriptions. */
export function tablesIn(catalog: Partial<FullCatalog>): readonly Table[] {
  const tables = known.get(catalog) ?? all(catalog);
  known.set(catalog, tables);
  return tables;
}

/** A cache: several rules use the tables, and a catalog may have very many. */
const known = new WeakMap<Partial<FullCatalog>, readonly Table[]>();

function all({ name, entries = [], remarks = [], wire }: Partial<FullCatalog>): readonly Table[] {
  const tables: Table[] = [];
  const names = (what: string, pointer: string, table: Names | undefined): void => {
    if (table) tables.push({ what, pointer, texts: Object.entries(table).map(([locale, text]) => new Told(locale, text, true, pointer)) });
  };
  const texts = (what: string, pointer: string, table: FullTexts | undefined): void => {
    if (table)
      tables.push({
        what,
        pointer,
        texts: Object.entries(table).map(([locale, { text, origin }]) => new Told(locale, text, origin === "project", pointer, "text")),
      });
  };
  names("The name", "/name", name);
  entries.forEach(({ code, message, solution, parameters = {} }, i) => {
    texts(`The message of "${code}"`, `/entries/${i}/message`, message);
    texts(`The solution of "${code}"`, `/entries/${i}/solution`, solution);
    for (const [parameter, { description }] of Object.entries(parameters))
      names(`The description of {${parameter}} of "${code}"`, `/entries/${i}/parameters/${parameter}/description`, description);
  });
  remarks.forEach(({ id, message }, i) => texts(`The remark "${id}"`, `/remarks/${i}/message`, message));
  for (const [field, { description }] of Object.entries(wire?.fields ?? {}))
    names(`The description of "${field}"`, `/wire/fields/${field}/description`, description);
  return tables;
}
