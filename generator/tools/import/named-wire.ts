import type { Catalog, Preset } from "../../catalog/catalog.ts";
import { presetOf } from "../../expand/presets.ts";
import { UsageError } from "../../problems/exit-codes.ts";
import { originOf } from "../entries/entry-edits.ts";
import type { TextEdits } from "../translate/text-edits.ts";
import type { Unfinished } from "../translate/unfinished.ts";
import { wireOfList } from "./wire-of-list.ts";

/** The error format that a catalog gets, with the one it has. */
export interface WireChange {
  readonly from: string;
  readonly to: Preset;
  readonly edits: TextEdits;
}

/** What `--wire` asks of a catalog that is there. */
export interface NamedWire {
  /** The known format that the command line names. */
  readonly now: Preset;
  /** The format that an earlier import was told. */
  readonly last: Preset | undefined;
  /** The codes that the list calls a success. */
  readonly successes: readonly string[];
}

/**
 * Returns what gives a catalog the error format that the command line names; `undefined` if it has that format, and `"kept"` if people have
 * changed it since an import was told the same. Throws {@link UsageError} for a catalog that describes a format of its own.
 */
export function wireChange(one: Unfinished, { now, last, successes }: NamedWire): WireChange | "kept" | undefined {
  const { wire } = one.written.value as Partial<Catalog>;
  const known = presetOf({ wire });
  if (known === now) return undefined;
  if (last === now) return "kept";
  if (known === undefined)
    throw new UsageError(
      `${one.path} describes its own error format, which --wire ${now} does not replace.`,
      `Remove --wire, or change "wire" in the catalog.`,
    );
  const edit = (pointer: string, value: unknown): TextEdits => {
    const origin = originOf(one, pointer);
    return { edits: [[origin.path, { at: origin.pointer, value: value as string }]] };
  };
  if (typeof wire === "object") return { from: known, to: now, edits: edit("/wire/preset", now) };
  const value = wireOfList(now, successes);
  if (wire !== undefined) return { from: known, to: now, edits: edit("/wire", value) };
  const { path, pointer } = originOf(one, "/version");
  return { from: known, to: now, edits: { edits: [[path, { after: pointer, key: "wire", value: value as string }]] } };
}
