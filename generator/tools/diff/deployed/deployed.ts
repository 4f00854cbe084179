import type { ItemShape, Shape } from "../../../catalog/catalog.ts";
import { entriesByCode, type Provider } from "../../../normalize/provider.ts";
import type { Kind, PlainChange } from "../change.ts";
import { arrivals } from "./arrivals.ts";
import { plainSights } from "./plain-sights.ts";
import type { Deployed, Sight } from "./sights.ts";

/** What clients that still run the earlier package see of each change. */
export function deployedBetween(before: Provider, after: Provider): (change: PlainChange) => Deployed {
  const [old, now] = [entriesByCode(before), entriesByCode(after)];
  const { arrives, formatIsRead } = arrivals(before, after);
  const formatOf = ({ pointer }: PlainChange, formats: readonly (Shape | ItemShape)[] = []) => formats[Number(pointer.split("/")[3])];
  return (change) => {
    const { kind, code = "", name = "" } = change;
    const entry = old.get(code);
    switch (kind) {
      case "code-added":
        return arrives(code);
      case "operation-code-added":
        return entry === undefined ? arrives(code) : { sees: plainSights[kind] };
      case "code-renamed":
        return arrives(now.get(code)?.lifecycle.replacedBy ?? code);
      case "code-returned": {
        const nearest = entry?.lifecycle.replacedBy;
        return { sees: "returned", code, ...(nearest !== undefined && { nearest }) };
      }
      case "parameter-removed":
      case "parameter-type":
      case "parameter-place": {
        const parameter = entry?.parameters[name];
        // Without a place, the parser never read it.
        return parameter?.at === undefined ? { sees: "unread" } : sightOfValue(kind, parameter.type, change.after);
      }
      case "field-type":
        return sightOfValue(kind, before.wire.fields[name]?.type, change.after);
      case "shape-added":
      case "shape-changed":
        return formatIsRead(formatOf(change, after.wire.shapes));
      case "item-added":
      case "item-changed":
        return formatIsRead(formatOf(change, after.wire.items));
      default:
        return { sees: plainSights[kind] };
    }
  };
}

/** A value of another type is read as before, if it can be. */
function sightOfValue(kind: Kind, before: string | undefined, after: string | undefined): Deployed {
  if (kind === "parameter-removed") return { sees: "absent" };
  if (kind === "parameter-place") return { sees: "place" };
  const sees: Sight = before === "number" && after === "integer" ? "same" : "type";
  return { sees };
}
