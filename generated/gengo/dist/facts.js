// Generated from gengo.json. Do not edit: change the catalog, then generate again.
/** What the catalog says of each code, as a table: `facts[code].retry`. */
export const facts = {
  "1000": {
    category: "authentication",
    retry: "after_change",
    actor: "operator"
  },
  "1100": {
    category: "authentication",
    retry: "after_change",
    actor: "developer"
  },
  "1150": {
    category: "authentication",
    retry: "after_change",
    actor: "operator"
  },
  "1200": {
    category: "authentication",
    retry: "after_change",
    actor: "developer"
  },
  "1201": {
    category: "authentication",
    retry: "after_change",
    actor: "developer"
  },
  "1250": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1251": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1300": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1301": {
    category: "unsupported",
    retry: "after_change",
    actor: "developer"
  },
  "1302": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1303": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1304": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1305": {
    category: "too_large",
    retry: "after_change",
    actor: "developer"
  },
  "1306": {
    category: "too_large",
    retry: "after_change",
    actor: "user"
  },
  "1350": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user"
  },
  "1351": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user"
  },
  "1352": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1400": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1450": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1500": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1501": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1551": {
    category: "unsupported_language",
    retry: "after_change",
    actor: "user"
  },
  "1601": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1651": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1701": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1751": {
    category: "too_large",
    retry: "after_change",
    actor: "developer"
  },
  "1754": {
    category: "conflict",
    retry: "later",
    actor: "developer"
  },
  "1800": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1801": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1802": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user"
  },
  "1803": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1804": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1851": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1852": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1901": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1950": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1951": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "1952": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "2000": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user"
  },
  "2050": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "2100": {
    category: "permission",
    retry: "never",
    actor: "developer"
  },
  "2150": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "2200": {
    category: "permission",
    retry: "never",
    actor: "developer"
  },
  "2250": {
    category: "conflict",
    retry: "later",
    actor: "developer"
  },
  "2251": {
    category: "conflict",
    retry: "after_change",
    actor: "developer"
  },
  "2252": {
    category: "conflict",
    retry: "never",
    actor: "developer"
  },
  "2300": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user"
  },
  "2350": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user"
  },
  "2400": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user"
  },
  "2401": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user"
  },
  "2450": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "2500": {
    category: "invalid_request",
    retry: "after_change",
    actor: "user"
  },
  "2501": {
    category: "permission",
    retry: "after_change",
    actor: "user"
  },
  "2502": {
    category: "permission",
    retry: "after_change",
    actor: "user"
  },
  "2503": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "2550": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "2600": {
    category: "permission",
    retry: "never",
    actor: "developer"
  },
  "2650": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "2700": {
    category: "billing",
    retry: "after_change",
    actor: "operator"
  },
  "2750": {
    category: "permission",
    retry: "never",
    actor: "developer"
  },
  "2751": {
    category: "conflict",
    retry: "later",
    actor: "provider"
  },
  "2800": {
    category: "unavailable",
    retry: "later",
    actor: "provider"
  }
};
