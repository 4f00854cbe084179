import type { Category } from "../../catalog/catalog.ts";
import { constantName } from "../../catalog/constant-name.ts";
import { addressMistake } from "../../validate/address.ts";
import { categoryByWords } from "./category-words.ts";
import { codeMistake } from "./clean.ts";
import { categoryNamed } from "./place-facts.ts";
import type { Roles } from "./places.ts";

/** What a row says of an error beside its texts. */
export interface Facts {
  readonly name?: string;
  readonly status?: number;
  /** Absent where it follows from the status. */
  readonly category?: Category;
  readonly url?: string;
}

/** A value that cannot be what its place should hold, and why. */
export interface Misfit {
  readonly place: string;
  /** As a sentence without a full stop. */
  readonly reason: string;
}

/** Returns the facts of rows, one row after the other: no two codes may have the same name. */
export function factsReader(
  roles: Roles,
): (code: string, at: (place: string) => string) => { readonly facts: Facts; readonly misfits: readonly Misfit[] } {
  const names = new Map<string, string>();
  return (code, at) => {
    const misfits: Misfit[] = [];
    const value = <Kind extends "name" | "status" | "category" | "url", Fact>(
      kind: Kind,
      read: (written: string) => Fact | Wrong,
    ): Fact | undefined => {
      const place = roles[kind];
      const written = place === undefined ? "" : at(place);
      if (place === undefined || written === "") return undefined;
      const result = read(written);
      if (!(result instanceof Wrong)) return result;
      misfits.push({ place, reason: result.reason });
      return undefined;
    };
    const name = value("name", (written) => (written === code ? undefined : nameOf(written, code, names)));
    const status = value("status", statusOf);
    const category = value("category", (written) => categoryNamed(written) ?? new Wrong(`"${written}" is not a category`));
    const url = value("url", (written) =>
      addressMistake(written, ["https"]) === undefined ? written : new Wrong(`"${written}" is not an https URL`),
    );
    if (name !== undefined) names.set(constantName(name), code);
    return {
      facts: {
        ...(name !== undefined && { name }),
        ...(status !== undefined && { status }),
        ...(category !== undefined && { category }),
        ...(url !== undefined && { url }),
      },
      misfits,
    };
  };
}

/** Returns the category of an error that states none, where its words say more than its status. */
export function categoryFrom(status: number | undefined, words: readonly string[]): Category | undefined {
  return status === undefined || status < 400 ? categoryByWords(words) : undefined;
}

class Wrong {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

function nameOf(name: string, code: string, names: ReadonlyMap<string, string>): string | Wrong {
  if (/^-?\d+$/.test(name))
    return new Wrong(/^-?\d+$/.test(code) ? `its code and its name, ${name}, are both numbers` : `its name, ${name}, is a number`);
  const mistake = codeMistake(name);
  if (mistake !== undefined)
    return new Wrong(`its name cannot be "${name}": ${mistake.replace("a code", "a name").replace("the code", "it")}`);
  const other = names.get(constantName(name));
  return other === undefined ? name : new Wrong(`its name, ${name}, is that of ${other}`);
}

function statusOf(written: string): number | Wrong {
  const [, status] = /^([1-5]\d\d)(?!\d)/.exec(written) ?? [];
  return status === undefined ? new Wrong(`"${written}" is not an HTTP status`) : Number(status);
}
