import type { ts } from "ts-morph";
import type { UsedPackage } from "./used-package.ts";

/** A place in a consumer's source where an error code of a generated package is written. */
export interface Use {
  /** What holds the code: a string, a property's name, the name after a dot, a constant of a package. */
  readonly node: ts.StringLiteralLike | ts.PropertyName;
  readonly code: string;
  /** The packages whose code it is, by type: several where their errors are handled together. */
  readonly providers: readonly UsedPackage[];
  readonly form: Form;
  /** Whether the compiler would complain if it were no code. */
  readonly checked: boolean;
  /** Whether it is a constant of a package for the name of a code. */
  readonly isConstant: boolean;
}

/**
 * The ways to write a code: the key of a handler, or of another table by code; a `case`; a comparison; an argument of `is`; one of a list
 * that a code is looked up in; the key of an object that it is looked up in; `facts["…"]`; a type; the code of an error that is made: of
 * `make`, or beside the `provider` of an object; any other value of a code's type.
 */
export type Form = "handler" | "key" | "case" | "comparison" | "argument" | "list" | "lookup" | "member" | "type" | "made" | "value";

/** An object of handlers, and what it is for. */
export interface Handlers {
  readonly object: ts.ObjectLiteralExpression;
  readonly provider: UsedPackage;
  /** Whether every code must be in it. */
  readonly exhaustive: boolean;
  /** The call that it is for, where there is one. */
  readonly call: ts.CallExpression | undefined;
}

export interface Uses {
  readonly uses: readonly Use[];
  readonly handlers: readonly Handlers[];
  readonly switches: readonly { readonly node: ts.SwitchStatement; readonly providers: readonly UsedPackage[] }[];
}
