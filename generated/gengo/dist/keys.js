// Generated from gengo.json. Do not edit: change the catalog, then generate again.
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
export function $opstat(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["opstat"];
  } catch {
    return undefined;
  }
}
export function $err(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["err"];
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
export function $msg(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["msg"];
  } catch {
    return undefined;
  }
}
export function $underlyingCode(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["underlyingCode"];
  } catch {
    return undefined;
  }
}
export function $underlyingMessage(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["underlyingMessage"];
  } catch {
    return undefined;
  }
}
export function $data(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["data"];
  } catch {
    return undefined;
  }
}
export function $status(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["status"];
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
export function $error(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["error"];
  } catch {
    return undefined;
  }
}
export function $errors(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["errors"];
  } catch {
    return undefined;
  }
}
export function $response(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["response"];
  } catch {
    return undefined;
  }
}
export function $jobs(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["jobs"];
  } catch {
    return undefined;
  }
}
