import type { Vendor } from "../../catalog/catalog.ts";
import type { Item } from "../../load/edit.ts";
import type { Draft, Remark } from "./drafts.ts";
import { findPlaceholders, type SeenStyle } from "./find-placeholders.ts";
import type { Keep } from "./homeless.ts";
import type { WholeEntry } from "./list.ts";
import type { PlaceholderStyle } from "./placeholder-styles.ts";
import { type LeftPlaceholder, type TextByLocale, withParameters } from "./placeholders.ts";

/** An entry as the list has it, in the short form. */
export interface ListedEntry {
  readonly code: string;
  readonly row: Draft["row"];
  /** The whole entry, if the list has it as catalogs do. */
  readonly whole?: WholeEntry;
  readonly sample?: NonNullable<Draft["sample"]>;
  readonly item: Item & { readonly message: ListedTexts; readonly solution?: ListedTexts };
}

/** Texts by locale; one that is the vendor's word for word says so. */
export type ListedTexts = Readonly<Record<string, string | { readonly text: string; readonly origin: "vendor" }>>;

export interface Entries {
  readonly entries: readonly ListedEntry[];
  readonly placeholders: Placeholders;
  readonly leftOut: readonly Remark[];
  /** The parameters whose names are invented, because the texts number them. */
  readonly unnamed: readonly string[];
  /** The parameters that the texts name. */
  readonly named: readonly string[];
}

/** The style of the placeholders of a list, which is `none` if it is not clear, and what it was found by. */
export interface Placeholders {
  readonly style: PlaceholderStyle;
  readonly isClear: boolean;
  readonly seen: readonly SeenStyle[];
}

/** Returns the entries that drafts become: their placeholders are parameters, and everything else in their texts is plain. */
export function entriesOf(drafts: readonly Draft[], version: string, keep: Keep, given?: PlaceholderStyle): Entries {
  const placeholders = given === undefined ? found(drafts) : { style: given, isClear: true, seen: [] };
  const leftOut: Remark[] = [];
  const [unnamed, named] = [new Set<string>(), new Set<string>()];
  const entries = drafts.map((draft): ListedEntry => {
    const { row, code, name, category, status, url } = draft;
    const { texts, parameters, unnamed: invented, left } = withParameters([draft.message, draft.solution], placeholders.style);
    const [message = draft.message, solution = draft.solution] = texts;
    for (const name of invented) unnamed.add(name);
    for (const name of parameters.keys()) if (!invented.includes(name)) named.add(name);
    leftOut.push(...left.map((one) => ({ row, of: code, reason: reasonOf(one) })));
    const kept = keep(draft);
    const quoted =
      "vendor" in kept ? new Set((kept.vendor as readonly Vendor[]).flatMap(({ fields }) => Object.values(fields))) : new Set();
    const written = (all: TextByLocale): ListedTexts =>
      Object.fromEntries([...all].map(([locale, text]) => [locale, quoted.has(text) ? { text, origin: "vendor" } : text]));
    return {
      code,
      row,
      ...(draft.sample !== undefined && { sample: draft.sample }),
      item: {
        code,
        ...(name !== undefined && { name }),
        ...(category !== undefined && { category }),
        ...(status !== undefined && { status }),
        ...(url !== undefined && { url }),
        ...(draft.isDeprecated && { deprecated: version }),
        ...([...parameters.values()].includes("integer") && { parameters: declared(parameters) }),
        message: written(message),
        ...(solution.size > 0 && { solution: written(solution) }),
        ...kept,
      },
    };
  });
  return { entries, placeholders, leftOut, unnamed: [...unnamed], named: [...named] };
}

function found(drafts: readonly Draft[]): Placeholders {
  const { style, seen } = findPlaceholders(drafts.flatMap(({ message, solution }) => [...message.values(), ...solution.values()]));
  return { style: style ?? "none", isClear: style !== undefined, seen };
}

/** Returns the declaration of parameters; without one, all of them would be strings. */
function declared(parameters: ReadonlyMap<string, string>): Readonly<Record<string, { readonly type: string }>> {
  return Object.fromEntries([...parameters].map(([name, type]) => [name, { type }]));
}

function reasonOf({ locale, spelling, reason }: LeftPlaceholder): string {
  return `${spelling} in ${locale} is not a parameter but part of the text: ${reason}`;
}
