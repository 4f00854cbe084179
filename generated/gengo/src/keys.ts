// Generated from gengo.json. Do not edit: change the catalog, then generate again.
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

export function $opstat(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["opstat"];
  } catch {
    return undefined;
  }
}

export function $err(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["err"];
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

export function $msg(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["msg"];
  } catch {
    return undefined;
  }
}

export function $underlyingCode(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["underlyingCode"];
  } catch {
    return undefined;
  }
}

export function $underlyingMessage(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["underlyingMessage"];
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

export function $status(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["status"];
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

export function $error(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["error"];
  } catch {
    return undefined;
  }
}

export function $errors(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["errors"];
  } catch {
    return undefined;
  }
}

export function $response(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["response"];
  } catch {
    return undefined;
  }
}

export function $jobs(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["jobs"];
  } catch {
    return undefined;
  }
}
