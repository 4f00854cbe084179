// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
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

export function $Response(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["Response"];
  } catch {
    return undefined;
  }
}

export function $Error(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["Error"];
  } catch {
    return undefined;
  }
}

export function $Code(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["Code"];
  } catch {
    return undefined;
  }
}

export function $Message(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["Message"];
  } catch {
    return undefined;
  }
}

export function $RequestId(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["RequestId"];
  } catch {
    return undefined;
  }
}

export function $Type(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["Type"];
  } catch {
    return undefined;
  }
}

export function $requestId(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["requestId"];
  } catch {
    return undefined;
  }
}

export function $traceId(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["traceId"];
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

export function $statusCode(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["statusCode"];
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
