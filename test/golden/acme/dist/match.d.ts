// Generated from acme.json. Do not edit: change the catalog, then generate again.
import type { AcmeError, AcmeErrors } from "./errors.js";
import type { AcmeVersions } from "./versions.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. Those that have ended may be left out. */
export type AcmeHandlers<Result> = HandlersOf<Result, Pick<AcmeErrors, Exclude<keyof AcmeErrors, Ended>>> & Some<HandlersOf<Result, Pick<AcmeErrors, Ended>>>;
/** The codes that have ended. If one arrives all the same, and has no handler, `$unknown` gets it. */
type Ended = AcmeVersions["1.2.0"]["removed"];
/** One handler for each of these errors. The doc comments of their codes go with them because it says `keyof`. */
export type HandlersOf<
  Result,
  Errors
> = { readonly [Code in keyof Errors]: (error: Errors[Code]) => Result };
/** Calls the handler for the error's code. Leaving a code out does not compile. */
export declare function match<
  Result,
  Handled extends keyof AcmeErrors = keyof AcmeErrors
>(error: NoInfer<Matchable<Handled, Exclude<keyof AcmeErrors, Ended>>>, handlers: AcmeHandlers<Result> & Naming<Handled>): Result;
/** Any error if every needed code is handled. If not, a sentence that no error is, so that the compiler's message begins with what is left out. */
export type Matchable<
  Handled extends string,
  Needed extends string
> = [Needed] extends [Handled] ? AcmeError : `no handler for ${Exclude<Needed, Handled>}`;
/** Where the compiler reads off which codes are handled. It asks for nothing: no code is left in it, and being no code's type, it is not asked for each handler's. */
export type Naming<Handled extends string> = { readonly [Code in Handled & (Handled & string extends string ? never : Handled & string)]: unknown };
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<Result>(error: AcmeError, handlers: Some<HandlersOf<Result, AcmeErrors>>, otherwise: (error: AcmeError) => Result): Result;
/** Handlers of which any may be left out. */
export type Some<Handlers> = { readonly [Code in keyof Handlers]?: Handlers[Code] | Inherited<Code> };
/** What every object has under the name of a code without being given it. */
type Inherited<Code> = Code extends keyof typeof Object.prototype ? (typeof Object.prototype)[Code] : never;
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export declare function assertNever(error: never): never;
/** Throws: an error came that nobody handles. */
export declare function unhandled(error: AcmeError): never;
export {};
