// Generated from acme.json. Do not edit: change the catalog, then generate again.
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

export function $messages(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["messages"];
  } catch {
    return undefined;
  }
}

export function $request$5f$id(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["request_id"];
  } catch {
    return undefined;
  }
}

export function $http(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["http"];
  } catch {
    return undefined;
  }
}

export function $attempt(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["attempt"];
  } catch {
    return undefined;
  }
}

export function $retry$5f$after(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["retry_after"];
  } catch {
    return undefined;
  }
}

export function $retry$2f$after(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["retry/after"];
  } catch {
    return undefined;
  }
}

export function $reasons(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["reasons"];
  } catch {
    return undefined;
  }
}

export function $final(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["final"];
  } catch {
    return undefined;
  }
}

export function $a$20$$22$quoted$22$$20$$5c$$20$key$2028$$24$$7b$x$7d$(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["a \"quoted\" \\ key\u2028${x}"];
  } catch {
    return undefined;
  }
}

export function $ok(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["ok"];
  } catch {
    return undefined;
  }
}

export function $errno(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["errno"];
  } catch {
    return undefined;
  }
}

export function $results(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["results"];
  } catch {
    return undefined;
  }
}

export function $text(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["text"];
  } catch {
    return undefined;
  }
}
