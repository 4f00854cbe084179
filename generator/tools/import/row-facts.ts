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
  readonly isDeprecated?: true;
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
    const value = <Kind extends "name" | "status" | "category" | "url" | "deprecated", Fact>(
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
    const isDeprecated = value("deprecated", deprecatedBy) === true;
    if (name !== undefined) names.set(constantName(name), code);
    return {
      facts: {
        ...(name !== undefined && { name }),
        ...(status !== undefined && { status }),
        ...(category !== undefined && { category }),
        ...(url !== undefined && { url }),
        ...(isDeprecated && { isDeprecated }),
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
  return other === undefined || other === code ? name : new Wrong(`its name, ${name}, is already used by ${other}`);
}

/** Words may stand behind a status, as in `404 Not Found`; several statuses are none, because a code can have only one. */
function statusOf(written: string): number | Wrong {
  const [, status, words = ""] = /^([1-5]\d\d)(?!\.?\d)(.*)$/s.exec(written) ?? [];
  if (status === undefined) return new Wrong(`"${written}" is not an HTTP status`);
  return /(?<!\d)[1-5](?:\d\d|xx)(?!\d)/i.test(words) ? new Wrong(`"${written}" is more than one HTTP status`) : Number(status);
}

function deprecatedBy(written: string): boolean | Wrong {
  if (/^(?:true|yes|y|x|1|deprecated|obsolete|是|已废弃|废弃|已弃用|弃用|√|✓|✔|✅)$/i.test(written)) return true;
  if (/^(?:false|no|n|0|[-–—/]|n\/a|none|active|current|not deprecated|否|无|未废弃|未弃用|×|✗|✘|❌)$/i.test(written)) return false;
  return new Wrong(`"${written}" is neither yes nor no, so the code is not listed as deprecated`);
}
