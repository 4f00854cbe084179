import * as acme from "./errors/acme/index.js";

/** Nothing is left for the `default`, and the compiler says so as soon as something is. */
export function withAssertNever(error: acme.AcmeError): string {
  switch (error.code) {
    case "key_missing":
    case "key_expired":
      return "Sign in again.";
    case "too_many":
      return "Wait.";
    case "$unknown":
      return error.rawCode;
    default:
      return acme.assertNever(error);
  }
}

/** Without a result, the compiler would not miss anything; the rule does. */
export function withoutDefault(error: acme.AcmeError, say: (text: string) => void): void {
  switch (error.code) {
    case "key_missing":
    case "key_expired":
      return say("Sign in again.");
    case "too_many":
      return say("Wait.");
    case "$unknown":
      return say(error.rawCode);
  }
}

/** The others are left out with a reason. */
export function some(error: acme.AcmeError): string {
  return acme.matchOr(error, { too_many: () => "Wait." }, () => "Sign in again.");
}
