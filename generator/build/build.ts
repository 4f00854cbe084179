/** Builds errcat, unless all that it would build is there already. */
import { isBuilt, origin, remember } from "./built.ts";

const from = origin();
if (!isBuilt(from)) {
  const { everything } = await import("./everything.ts");
  // What was changed meanwhile is built next time.
  if (await everything()) remember(from);
  else process.exitCode = 1;
}
