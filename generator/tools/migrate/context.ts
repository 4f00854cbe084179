import type { ts } from "ts-morph";
import type { ByType } from "../usage/by-type.ts";
import type { Uses } from "../usage/use.ts";
import type { UsedPackage } from "../usage/used-package.ts";
import type { StepKind } from "./migration.ts";
import type { TextEdit } from "./text-edit.ts";

/** What is known of a code beyond what the installed package says. */
export interface Known {
  /** The code that took its place. */
  readonly replacedBy: string | undefined;
  readonly message: string | undefined;
}

/** What one round of a migration works with. */
export interface Context {
  readonly types: ByType;
  readonly uses: Uses;
  readonly known: (provider: UsedPackage, code: string) => Known;
  /** The version that pins are raised to: the newest of a package that is not later than what was asked for. */
  readonly target: (provider: UsedPackage) => string | undefined;
}

/** One step of a migration. */
export interface Step extends TextEdit {
  readonly file: ts.SourceFile;
  readonly kind: StepKind;
  readonly provider: string;
  /** What it is about: codes, or a version. */
  readonly what: readonly string[];
}

/** The code in the place of one that the package does not list any more, or has ended. Follows a row of replacements to its end. */
export function replacementOf(provider: UsedPackage, code: string, known: Context["known"]): string | undefined {
  const seen = new Set([code]);
  let now: string | undefined = known(provider, code).replacedBy;
  while (now !== undefined && !seen.has(now)) {
    seen.add(now);
    const next: string | undefined = known(provider, now).replacedBy;
    if (next === undefined || !provider.codes.has(next)) break;
    now = next;
  }
  return now !== undefined && provider.codes.has(now) ? now : undefined;
}
