// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
/** What the catalog says of each code, as a table: `facts[code].retry`. */
export const facts = {
  "40001": {
    category: "authentication",
    retry: "after_change",
    actor: "operator"
  },
  "40002": {
    category: "authentication",
    retry: "after_change",
    actor: "operator"
  },
  "40003": {
    category: "authentication",
    retry: "after_change",
    actor: "operator"
  },
  "40005": {
    category: "authentication",
    retry: "after_change",
    actor: "developer"
  },
  "40006": {
    category: "authentication",
    retry: "after_change",
    actor: "developer"
  },
  "40008": {
    category: "authentication",
    retry: "after_change",
    actor: "developer"
  },
  "40100": {
    category: "internal",
    retry: "later",
    actor: "provider"
  },
  "40101": {
    category: "unsupported",
    retry: "after_change",
    actor: "developer"
  },
  "40102": {
    category: "internal",
    retry: "later",
    actor: "provider"
  },
  "40103": {
    category: "rate_limit",
    retry: "later",
    actor: "developer"
  },
  "40200": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "40201": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "40202": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "40203": {
    category: "not_found",
    retry: "after_change",
    actor: "developer"
  },
  "40204": {
    category: "not_found",
    retry: "after_change",
    actor: "operator"
  },
  "40300": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user"
  },
  "40301": {
    category: "unsupported_language",
    retry: "after_change",
    actor: "user"
  },
  "40302": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "40400": {
    category: "billing",
    retry: "after_change",
    actor: "operator"
  },
  "40401": {
    category: "quota",
    retry: "after_change",
    actor: "operator"
  },
  "40402": {
    category: "billing",
    retry: "after_change",
    actor: "operator"
  },
  "40403": {
    category: "billing",
    retry: "after_change",
    actor: "operator"
  },
  "40404": {
    category: "billing",
    retry: "after_change",
    actor: "operator"
  },
  "40405": {
    category: "billing",
    retry: "after_change",
    actor: "operator"
  },
  "40500": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "40501": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "40502": {
    category: "internal",
    retry: "later",
    actor: "provider"
  },
  "40503": {
    category: "internal",
    retry: "later",
    actor: "provider"
  },
  "40504": {
    category: "internal",
    retry: "later",
    actor: "provider"
  },
  "40600": {
    category: "not_found",
    retry: "after_change",
    actor: "operator"
  },
  "40601": {
    category: "not_found",
    retry: "later",
    actor: "provider"
  },
  "40700": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user"
  },
  "40701": {
    category: "internal",
    retry: "later",
    actor: "provider"
  },
  "40705": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "40706": {
    category: "permission",
    retry: "after_change",
    actor: "developer"
  }
};
