import type { AcmeError } from "./errors/acme/index.js";

/** `key_expired` falls through in silence: this compiles. */
export function forgotten(error: AcmeError, say: (text: string) => void): void {
  switch (error.code) {
    case "key_missing":
      return say("Sign in again.");
    case "too_many":
      return say("Wait.");
    case "$unknown":
      return say(error.rawCode);
  }
}
