// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import { mayHold } from "./read.js";

// A function for each key: engines read a property that is written out many times faster than one whose name is in a variable.
// As with `get`, a property that cannot be read is `undefined`.

export function $cause(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["cause"];
  } catch {
    return undefined;
  }
}

export function $provider(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["provider"];
  } catch {
    return undefined;
  }
}

export function $error(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["error"];
  } catch {
    return undefined;
  }
}

export function $status(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["status"];
  } catch {
    return undefined;
  }
}

export function $code(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["code"];
  } catch {
    return undefined;
  }
}

export function $message(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["message"];
  } catch {
    return undefined;
  }
}

export function $type(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["type"];
  } catch {
    return undefined;
  }
}

export function $statusCode(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["statusCode"];
  } catch {
    return undefined;
  }
}

export function $name(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["name"];
  } catch {
    return undefined;
  }
}
