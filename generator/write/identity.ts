import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A hash of everything that this errcat was built from: another build has another one. */
export function identity(): string {
  return require("../built/identity.cjs") as string;
}
