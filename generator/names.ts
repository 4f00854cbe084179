import { canonicalLocale } from "./locale.ts";

/** The fields that every parsed error has, whoever the provider is. A provider's further fields may not take these names. */
export const ownFields: ReadonlySet<string> = new Set([
  "provider", "code", "category", "retry", "actor", "status", "detail", "requestId", "item", "rawCode", "nearest",
  "message", "solution", "cause", "name", "stack", "parameters", "then", "constructor", "toString", "valueOf", "toJSON",
]);

/** The variable that holds a locale's table: `zh-Hans` gives `zhHans`. */
export function tableName(locale: string): string {
  const [language = "", ...rest] = (canonicalLocale(locale) ?? locale).split("-");
  const name = language.toLowerCase() + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join("");
  return reserved.has(name) ? `${name}Table` : name;
}

/** Language codes that TypeScript keeps for itself. */
const reserved = new Set(["as", "do", "if", "in", "is", "of"]);
