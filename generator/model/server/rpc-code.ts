import type { Json, Slot } from "./outline.ts";

/** The names of `google.rpc.Code` by number, from google/rpc/code.proto in https://github.com/googleapis/googleapis. */
export const rpcNames = [
  "OK",
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
] as const;

type RpcName = (typeof rpcNames)[number];

/**
 * The code of an HTTP status, of a category whatever the status, and of a code or a category with a status; what is more exact decides. A
 * category decides before the status, because code.proto forbids `PERMISSION_DENIED` for an exhausted quota, for example.
 */
const names: Readonly<Record<string, RpcName>> = {
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ABORTED",
  412: "FAILED_PRECONDITION",
  416: "OUT_OF_RANGE",
  429: "RESOURCE_EXHAUSTED",
  499: "CANCELLED",
  501: "UNIMPLEMENTED",
  503: "UNAVAILABLE",
  504: "DEADLINE_EXCEEDED",
  authentication: "UNAUTHENTICATED",
  permission: "PERMISSION_DENIED",
  billing: "FAILED_PRECONDITION",
  quota: "RESOURCE_EXHAUSTED",
  rate_limit: "RESOURCE_EXHAUSTED",
  unsupported: "UNIMPLEMENTED",
  not_found: "NOT_FOUND",
  conflict: "FAILED_PRECONDITION",
  timeout: "DEADLINE_EXCEEDED",
  unavailable: "UNAVAILABLE",
  "conflict 409": "ABORTED",
  // Statuses that several codes have: a code of the catalog decides if it has the name of one of them.
  "FAILED_PRECONDITION 400": "FAILED_PRECONDITION",
  "OUT_OF_RANGE 400": "OUT_OF_RANGE",
  "ALREADY_EXISTS 409": "ALREADY_EXISTS",
  "UNKNOWN 500": "UNKNOWN",
  "DATA_LOSS 500": "DATA_LOSS",
};

/** The numbers of the codes, by what decides them. */
export const rpcNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(names).map(([known, name]) => [known, rpcNames.indexOf(name)]),
);

/** Returns where a body has its `google.rpc.Code`: as a name in `status`, or as a number in `code`, beside details of `google.rpc`. */
export function rpcSlots(body: Json): readonly Slot[] {
  return [[], ["error"]].flatMap((at): Slot[] => {
    const holder = at.reduce<Json | undefined>((inner, key) => fieldsOf(inner)[key], body);
    const { status, code, details } = fieldsOf(holder);
    if (!Array.isArray(details) || !details.some((detail) => /(?:^|\/)google\.rpc\.\w+$/.test(String(fieldsOf(detail as Json)["@type"]))))
      return [];
    if (rpcNames.some((name) => name === status)) return [{ value: "status", at: [...at, "status"], as: "rpcName" }];
    return typeof code === "number" && rpcNames[code] !== undefined ? [{ value: "status", at: [...at, "code"], as: "rpcNumber" }] : [];
  });
}

/** Returns slots with those of a `google.rpc.Code`, which also take the place of a code if it is elsewhere, too. */
export function withRpcSlots(slots: readonly Slot[], body: Json): readonly Slot[] {
  const rpc = rpcSlots(body);
  const isAt = (slot: Slot, others: readonly Slot[]): boolean => others.some(({ at }) => at.join("/") === slot.at.join("/"));
  const rest = slots.filter((slot) => slot.value !== "code" || !isAt(slot, rpc));
  if (rest.some(({ value }) => value === "code")) return [...rest, ...rpc.filter((slot) => !isAt(slot, rest))];
  return [...slots, ...rpc.filter((slot) => !isAt(slot, slots))];
}

function fieldsOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Json>>) : {};
}
