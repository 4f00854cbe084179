import * as acme from "./errors/acme/index.js";

/** The compiler itself refuses this one. */
export function refused(error: acme.AcmeError): string {
  switch (error.code) {
    case "key_missing":
      return "Sign in again.";
    case "too_many":
      return "Wait.";
    case "$unknown":
      return error.rawCode;
    default:
      return acme.assertNever(error);
  }
}
