import type { Catalog, CodeFormat, Entry, Names, Parameter, Remark, Text, Wire } from "../catalog/catalog.ts";

/** A catalog with everything spelled out that it may leave out. */
export interface FullCatalog extends Omit<Catalog, "state"> {
  name: Names;
  typeName: string;
  locales: string[];
  sources: NonNullable<Catalog["sources"]>;
  remarks?: FullRemark[];
  wire: FullWire;
  entries: FullEntry[];
}

export interface FullEntry extends Entry {
  category: NonNullable<Entry["category"]>;
  retry: NonNullable<Entry["retry"]>;
  actor: NonNullable<Entry["actor"]>;
  since: string;
  parameters?: Record<string, FullParameter>;
  message: FullTexts;
  solution?: FullTexts;
  vendor: NonNullable<Entry["vendor"]>;
}

export interface FullParameter extends Parameter {
  type: NonNullable<Parameter["type"]>;
}

export interface FullText extends Text {
  origin: NonNullable<Text["origin"]>;
  state: NonNullable<Text["state"]>;
}

export type FullTexts = Record<string, FullText>;

export interface FullRemark extends Remark {
  message: FullTexts;
}

export interface FullWire extends Omit<Wire, "preset" | "requestId" | "retryAfter" | "status"> {
  codes: CodeFormat;
  shapes: NonNullable<Wire["shapes"]>;
}
