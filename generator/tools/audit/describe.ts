import { listed } from "../../problems/listed.ts";
import type { Place, Problem } from "../../problems/problem.ts";
import type { KnownCode } from "./known-codes.ts";

/** Every finding in its words. */
export const finding = {
  misspelled: (code: string, meant: string, ids: readonly string[], place: Place): Problem => ({
    rule: "misspelled-code",
    severity: "error",
    message: `${text(code)} is not a code of ${all(ids)}, so this never matches.`,
    cure: `Did you mean ${text(meant)}?`,
    place,
  }),
  unknown: (code: string, ids: readonly string[], place: Place): Problem => ({
    rule: "unknown-code",
    severity: "error",
    message: `${text(code)} is not a code of ${all(ids)}, so this never matches.`,
    cure: `\`errcat explain ${/^[\w.-]+$/.test(code) ? code : "<code>"}\` shows similar codes. If the code is new, errors with it arrive as "$unknown", with the code itself in \`rawCode\`.`,
    place,
  }),
  /** A code that a program writes into an error, and that clients do not find in the catalog. */
  mismade: (code: string, meant: string | undefined, ids: readonly string[], place: Place): Problem => ({
    rule: meant === undefined ? "unknown-code" : "misspelled-code",
    severity: "error",
    message: `${text(code)} is not a code of ${all(ids)}, so clients cannot handle it.`,
    cure: meant === undefined ? "Use an error that the catalog lists, or add the code to the catalog." : `Did you mean ${text(meant)}?`,
    place,
  }),
  byHand: (code: string, ids: readonly string[], isThrown: boolean, place: Place): Problem => ({
    rule: "handwritten-code",
    severity: "warning",
    message: `${text(code)} of ${all(ids)} is handwritten here, so nothing checks it.`,
    cure: isThrown
      ? `Throw \`toError(make(${text(code)}))\`: then a typo does not compile.`
      : `Create the error with \`make(${text(code)})\`, and respond with \`serialize\` or \`toResponse\`: then a typo does not compile.`,
    place,
  }),
  oldMade: (code: string, ids: readonly string[], { isGone, replacedBy }: KnownCode, isTyped: boolean, place: Place): Problem => ({
    rule: isGone ? "gone-code" : "deprecated-code",
    severity: "warning",
    message: `${text(code)} of ${all(ids)} ${isGone ? "was removed" : "is deprecated"}, but is still used here${replacedBy === undefined ? "" : `; ${text(replacedBy)} replaces it`}.`,
    cure:
      replacedBy === undefined
        ? "Use a different error."
        : `Use ${text(replacedBy)}${isGone && isTyped ? ", or run `errcat migrate`" : ""}.`,
    place,
  }),
  old: (code: string, ids: readonly string[], { isGone, replacedBy }: KnownCode, isTyped: boolean, place: Place): Problem => ({
    rule: isGone ? "gone-code" : "deprecated-code",
    severity: "warning",
    message: `${text(code)} of ${all(ids)} ${isGone ? "was removed" : "is deprecated"}${replacedBy === undefined ? "" : `; ${text(replacedBy)} ${isGone ? "replaced" : "replaces"} it`}.`,
    cure:
      replacedBy === undefined
        ? "Remove the case or handler for it."
        : !isGone
          ? `Also handle ${text(replacedBy)}.`
          : isTyped
            ? "Run `errcat migrate`, which writes the new code."
            : `Write ${text(replacedBy)}.`,
    place,
  }),
  unchecked: (code: string, ids: readonly string[], place: Place): Problem => ({
    rule: "unchecked-code",
    severity: "warning",
    message: `Nothing checks that ${text(code)} and the values next to it are codes of ${all(ids)}.`,
    cure: "Use `is(error, …)`, or give the list or object a type such as `readonly …Code[]`, `Set<…Code>`, or `Partial<Record<…Code, …>>`.",
    place,
  }),
  raw: (code: string, more: number, ids: readonly string[], place: Place): Problem => ({
    rule: "raw-code",
    severity: "warning",
    message: `${text(code)}${more === 0 ? "" : ` and ${more} more`}: ${more === 0 ? "a code" : "codes"} of ${all(ids)} as ${more === 0 ? "a plain string" : "plain strings"}, which nothing checks.`,
    cure: "Parse the error, `const error = parse(caught)`, and use `is(error, …)` or `match(error, …)`: then a typo does not compile.",
    place,
  }),
  silent: (ids: readonly string[], place: Place): Problem => ({
    rule: "silent-default",
    severity: "warning",
    message: `Codes of ${all(ids)} without a case are silently ignored here, including codes added later.`,
    cure: "Write the cases and `assertNever(error)` here, report the error, or use `match`.",
    place,
  }),
} as const;

function text(code: string): string {
  return JSON.stringify(code);
}

function all(ids: readonly string[]): string {
  return listed(ids, "or");
}
