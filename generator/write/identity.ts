import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A hash of everything that this errcat was built from; it differs from build to build. */
export function identity(): string {
  return require("../built/identity.cjs") as string;
}
