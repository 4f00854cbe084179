import { below } from "../../catalog/pointer.ts";
import { neededParameters } from "../../normalize/needed.ts";
import { entriesByCode, type Provider } from "../../normalize/provider.ts";
import type { PlainChange } from "./change.ts";

/** Which parameters whoever makes an error must give now, and which may be left out now: those that both versions of a code have. */
export function needChanges(before: Provider, after: Provider): PlainChange[] {
  const old = entriesByCode(before);
  return after.entries.flatMap((entry, i): PlainChange[] => {
    const { code, parameters } = entry;
    const names = Object.keys(parameters);
    const earlier = names.length === 0 ? undefined : old.get(code);
    if (earlier === undefined) return [];
    const [needed, need] = [neededParameters(earlier), neededParameters(entry)];
    return names
      .filter((name) => Object.hasOwn(earlier.parameters, name) && needed.has(name) !== need.has(name))
      .map((name) => ({
        kind: "parameter-required",
        code,
        name,
        before: String(needed.has(name)),
        after: String(need.has(name)),
        side: "after",
        pointer: below(`/entries/${i}/parameters`, name),
      }));
  });
}
