import type { AcmeError } from "./errors/acme/index.js";

/** The `default` takes what was forgotten, and what will be added: this compiles. */
export function silent(error: AcmeError): string {
  switch (error.code) {
    case "key_missing":
      return "Sign in again.";
    case "too_many":
      return "Wait.";
    default:
      return "Something went wrong.";
  }
}
