import type { Kind } from "./change.ts";
import { type Effect, type Effects, type Way, ways } from "./way.ts";

/** What a kind of change does wherever it happens. */
export const plainEffects: Readonly<Record<Kind, Effects>> = {
  "catalog-added": all("none"),
  "catalog-dropped": all("stops"),
  id: all("stops"),
  "type-name": all("stops"),
  name: only({ texts: "words" }),
  "locale-added": only({ texts: "gains" }),
  "locale-removed": only({ texts: "stops" }),
  "source-locale": only({ texts: "words" }),
  order: all("none"),

  "code-added": { ...all("gains"), match: "asked" },
  "code-dropped": { ...all("stops"), facts: "loses", texts: "loses" },
  "code-removed": { ...byName("gains"), make: "words" },
  "code-returned": { ...byName("differs"), make: "words" },
  "code-renamed": { ...byName("gains"), make: "words" },
  "code-deprecated": { ...byName("gains"), make: "words" },
  "code-undeprecated": byName("words"),
  "replaced-by": byName("words"),
  since: all("none"),

  "code-name-added": byName("gains"),
  "code-name-removed": byName("stops"),
  "code-name-changed": byName("stops"),
  category: only({ facts: "differs", make: "differs" }),
  retry: only({ facts: "differs" }),
  actor: only({ facts: "differs" }),
  status: only({ facts: "differs", make: "differs" }),
  url: byName("words"),
  expose: { ...byName("words"), make: "differs" },
  fallback: only({ make: "differs" }),
  extensions: all("none"),
  "parameter-added": { ...byName("gains"), texts: "words" },
  "parameter-removed": { ...byName("stops"), texts: "words" },
  "parameter-type": { ...byName("stops"), texts: "words" },
  "parameter-place": { ...byName("differs"), texts: "differs" },
  "parameter-required": only({ make: "stops" }),
  "parameter-description": byName("words"),

  "operation-added": { ...byName("gains"), make: "none" },
  "operation-removed": { ...byName("stops"), make: "none" },
  "operation-changed": { ...byName("words"), make: "none" },
  "operation-code-added": only({ match: "asked", asOf: "gains", matchOr: "gains" }),
  "operation-code-removed": { ...byName("stops"), make: "none" },

  message: only({ texts: "words" }),
  "solution-added": only({ texts: "gains" }),
  "solution-removed": only({ texts: "differs" }),
  solution: only({ texts: "words" }),
  "text-standing": all("none"),

  "field-added": { ...all("gains"), texts: "none" },
  "field-removed": { ...all("stops"), texts: "none" },
  "field-type": { ...all("stops"), texts: "none" },
  "field-extract": { ...all("differs"), texts: "none", make: "none" },
  "field-description": { ...all("words"), texts: "none" },
  "code-format": read("differs"),
  success: read("differs"),
  "shape-added": read("gains"),
  "shape-removed": { ...all("loses"), make: "differs" },
  "shape-changed": all("differs"),
  "shape-name": all("none"),
  "shape-order": all("differs"),
  "item-added": read("gains"),
  "item-removed": { ...all("loses"), make: "differs" },
  "item-changed": all("differs"),
  "item-name": all("none"),
  "item-order": all("differs"),
  "request-id-headers": { ...all("differs"), texts: "none" },
  "spelling-added": read("gains"),
  "spelling-removed": read("loses"),
  "spelling-changed": read("differs"),
  "empty-body-added": read("gains"),
  "empty-body-removed": read("loses"),
  "wrapped-text-added": read("gains"),
  "wrapped-text-removed": read("loses"),
  "xml-added": { ...all("gains"), make: "differs" },
  "xml-removed": { ...all("loses"), make: "differs" },

  vendor: only({ texts: "words" }),
  "source-added": only({ texts: "words" }),
  "source-removed": only({ texts: "words" }),
  "source-changed": only({ texts: "words" }),
  "remark-added": only({ texts: "words" }),
  "remark-removed": only({ texts: "words" }),
  "remark-changed": only({ texts: "words" }),
  "documented-status": only({ texts: "words" }),
};

/** The same for everyone. */
export function all(effect: Effect): Effects {
  return Object.fromEntries(ways.map((way) => [way, effect])) as Record<Way, Effect>;
}

function only(some: Partial<Effects>): Effects {
  return { ...all("none"), ...some };
}

/** For all who are handed errors. */
function read(effect: Effect): Effects {
  return { ...all(effect), make: "none" };
}

/** For all who name the code. */
export function byName(effect: Effect): Effects {
  return only({ match: effect, asOf: effect, matchOr: effect, make: effect });
}
