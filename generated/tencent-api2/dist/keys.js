// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import { mayHold } from "./read.js";
// A function for each key: engines read a property that is written out many times faster than one whose name is in a variable.
// As with `get`, a property that cannot be read is `undefined`.
export function $cause(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["cause"];
  } catch {
    return undefined;
  }
}
export function $provider(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["provider"];
  } catch {
    return undefined;
  }
}
export function $codeDesc(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["codeDesc"];
  } catch {
    return undefined;
  }
}
export function $msg(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["msg"];
  } catch {
    return undefined;
  }
}
export function $code(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["code"];
  } catch {
    return undefined;
  }
}
export function $message(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["message"];
  } catch {
    return undefined;
  }
}
export function $reason(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["reason"];
  } catch {
    return undefined;
  }
}
