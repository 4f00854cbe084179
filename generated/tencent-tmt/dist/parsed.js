// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import { isListed } from "./code.js";
import { facts } from "./facts.js";
import { $provider } from "./keys.js";
import { get, hasType } from "./read.js";
/** Whether a value is an error that was parsed before, or a copy of one: all that it says must be what {@link parse} would have said. */
export function isParsed(value) {
  if ($provider(value) !== "tencent-tmt") return false;
  const code = get(value, "code");
  const near = get(value, "nearest");
  const isAsKnown = code === "$unknown" ? says(value, unlisted) && typeof get(value, "rawCode") === "string" && (near === undefined || isListed(near)) : isListed(code) && says(value, facts[code]);
  return isAsKnown && hasTypes(value);
}
const unlisted = {
  category: "unknown",
  retry: "unknown",
  actor: "unknown"
};
function says(value, { category, retry, actor }) {
  return get(value, "category") === category && get(value, "retry") === retry && get(value, "actor") === actor;
}
function hasTypes(value) {
  return Object.entries(types).every(([field, type]) => hasType(get(value, field), type));
}
const types = {
  status: "number",
  detail: "string",
  requestId: "string",
  item: "string"
};
