// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
/** What the catalog says of each code, as a table: `facts[code].retry`. */
export const facts = {
  "400000": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400001": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400002": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400003": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400004": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400005": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user",
    status: 400
  },
  "400006": {
    category: "unsupported_language",
    retry: "after_change",
    actor: "user",
    status: 400
  },
  "400018": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400019": {
    category: "unsupported_language",
    retry: "after_change",
    actor: "user",
    status: 400
  },
  "400020": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400021": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400023": {
    category: "unsupported_language",
    retry: "after_change",
    actor: "user",
    status: 400
  },
  "400035": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400036": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400042": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400043": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400050": {
    category: "too_large",
    retry: "after_change",
    actor: "user",
    status: 400
  },
  "400064": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400070": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400071": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400072": {
    category: "too_large",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400073": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400074": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400075": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400077": {
    category: "too_large",
    retry: "after_change",
    actor: "developer",
    status: 400
  },
  "400079": {
    category: "not_found",
    retry: "after_change",
    actor: "operator",
    status: 400
  },
  "400080": {
    category: "unsupported_language",
    retry: "after_change",
    actor: "user",
    status: 400
  },
  "401000": {
    category: "authentication",
    retry: "after_change",
    actor: "operator",
    status: 401
  },
  "401015": {
    category: "authentication",
    retry: "after_change",
    actor: "operator",
    status: 401
  },
  "403000": {
    category: "permission",
    retry: "after_change",
    actor: "operator",
    status: 403
  },
  "403001": {
    category: "quota",
    retry: "after_change",
    actor: "operator",
    status: 403
  },
  "405000": {
    category: "unsupported",
    retry: "after_change",
    actor: "developer",
    status: 405
  },
  "408001": {
    category: "unavailable",
    retry: "later",
    actor: "provider",
    status: 408
  },
  "408002": {
    category: "timeout",
    retry: "later",
    actor: "developer",
    status: 408
  },
  "415000": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer",
    status: 415
  },
  "429000": {
    category: "rate_limit",
    retry: "later",
    actor: "developer",
    status: 429
  },
  "429001": {
    category: "rate_limit",
    retry: "later",
    actor: "developer",
    status: 429
  },
  "429002": {
    category: "rate_limit",
    retry: "later",
    actor: "developer",
    status: 429
  },
  "500000": {
    category: "internal",
    retry: "later",
    actor: "provider",
    status: 500
  },
  "503000": {
    category: "unavailable",
    retry: "later",
    actor: "provider",
    status: 503
  }
};
