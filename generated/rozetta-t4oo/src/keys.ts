// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
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

export function $status(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["status"];
  } catch {
    return undefined;
  }
}

export function $data(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["data"];
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

export function $severity(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["severity"];
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

export function $errorCode(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["errorCode"];
  } catch {
    return undefined;
  }
}

export function $errorMessage(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["errorMessage"];
  } catch {
    return undefined;
  }
}
