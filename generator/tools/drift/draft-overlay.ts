import type { Entry } from "../../catalog/catalog.ts";
import { load } from "../../load/load.ts";
import type { ReadCatalog } from "../../read.ts";
import { applyOverlay } from "../../validate/overlay/apply.ts";
import type { Overlay } from "../../validate/overlay/types.ts";
import { validate } from "../../validate/validate.ts";
import { raised } from "../diff/version.ts";
import { draftsOf } from "./draft.ts";
import type { DriftRow } from "./report.ts";

/** An overlay of drafts for one catalog. */
export interface DraftOverlay {
  /** Nothing, if there is no code to add. */
  readonly text: string | undefined;
  readonly codes: readonly string[];
  /** The codes that the catalog cannot list, and why. */
  readonly refused: readonly { readonly code: string; readonly why: string }[];
}

/** Drafts an overlay, under its path, for the codes in the rows of one provider. Its `catalog` is what a configuration calls the catalog. */
export function draftOverlay(
  read: ReadCatalog,
  rows: readonly DriftRow[],
  { path, catalog, schema }: { readonly path: string; readonly catalog: string; readonly schema: string },
): DraftOverlay {
  const version = raised(read.provider.version, "minor");
  const base: Overlay = { $schema: schema, catalog, reason: reasonOf(rows), version };
  const refused: { readonly code: string; readonly why: string }[] = [];
  let add = draftsOf(read, rows, version);
  for (let wrong = refusals(read, { ...base, add }, path); wrong.size > 0; wrong = refusals(read, { ...base, add }, path)) {
    const all = wrong;
    refused.push(...add.flatMap(({ code }, i) => (all.has(i) ? [{ code, why: all.get(i) ?? "" }] : [])));
    add = add.filter((_, i) => !all.has(i));
  }
  const text = add.length === 0 ? undefined : textOf({ ...base, add });
  return { text, codes: add.map(({ code }) => code), refused };
}

function reasonOf(rows: readonly DriftRow[]): string {
  const first = rows.flatMap((row) => row.first ?? []).sort()[0];
  const last = rows
    .flatMap((row) => row.last ?? [])
    .sort()
    .at(-1);
  const when = first === undefined || last === undefined ? "" : ` from ${first.slice(0, 10)} to ${last.slice(0, 10)}`;
  return `Seen in production${when}; drafted by errcat drift.`;
}

/** Returns why a catalog would have errors, by the index of the draft that is wrong. */
function refusals(read: ReadCatalog, overlay: Overlay & { readonly add: readonly Entry[] }, path: string): ReadonlyMap<number, string> {
  const document = load(path, new TextEncoder().encode(textOf(overlay)));
  const { overlaid } = applyOverlay({ document: read.document, changes: new Map() }, overlay, document);
  return new Map(
    validate(overlaid.document).problems.flatMap(({ severity, message, place }) => {
      const [, index] = /^\/add\/(\d+)/.exec(place.path === path ? place.pointer : "") ?? [];
      return severity === "error" && index !== undefined ? [[Number(index), message] as const] : [];
    }),
  );
}

function textOf(overlay: Overlay): string {
  return `${JSON.stringify(overlay, null, 2)}\n`;
}
