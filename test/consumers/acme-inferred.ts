// What TypeScript infers by itself from 5.5 on: a predicate from a guard inside a function.
import * as acme from "@errcat/acme";

export function filtered(errors: readonly acme.AcmeError[]): readonly acme.AcmeErrorOf<"40002">[] {
  return errors.filter((e) => acme.is(e, "40002"));
}

export function found(errors: readonly acme.AcmeError[]): acme.AcmeErrorOf<"007" | "then"> | undefined {
  return errors.find((e) => acme.is(e, "007", "then"));
}

export function byCode(errors: readonly acme.AcmeError[]): readonly acme.AcmeUnknownError[] {
  return errors.filter((e) => e.code === "$unknown");
}
