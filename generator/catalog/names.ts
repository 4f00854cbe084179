import { canonicalLocale } from "./locale.ts";

/** The fields that every parsed error has, regardless of the provider. A provider's own fields cannot use these names. */
export const ownFields: ReadonlySet<string> = new Set([
  "provider",
  "code",
  "category",
  "retry",
  "actor",
  "status",
  "detail",
  "requestId",
  "retryAfter",
  "item",
  "rawCode",
  "nearest",
  "error",
  "message",
  "solution",
  "cause",
  "name",
  "stack",
  "parameters",
  "then",
  "toJSON",
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** Prefixes of types that would hide a built-in JavaScript type, such as `TypeError`. */
export const builtInErrors: ReadonlySet<string> = new Set([
  "Aggregate",
  "Eval",
  "Range",
  "Reference",
  "Suppressed",
  "Syntax",
  "Type",
  "URI",
]);

/** Returns the name itself if it is a valid parameter name, or else a similar one. */
export function parameterName(name: string): string {
  const words = /[a-z]/.test(name) ? name : name.toLowerCase();
  const camel = words.replaceAll(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase());
  const plain = (/^[A-Za-z]/.test(camel) ? camel.charAt(0).toLowerCase() + camel.slice(1) : `value${camel}`).slice(0, 60);
  return plain in Object.prototype ? `${plain}Value` : plain;
}

/** Whether Windows reserves a file name, with any extension, for a device. */
export function isDevice(name: string): boolean {
  return /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i.test(name);
}

/** Returns the alias for imports: `tmt` for `tencent-tmt`. It avoids the other names in an example and TypeScript's reserved words. */
function aliasOf(id: string, others: readonly string[]): string {
  const alias = id.replace(/^.*-/, "").replace(/^[^a-z]+/, "");
  return alias === "" || reserved.has(alias) || others.includes(alias) ? "errors" : alias;
}

/** Returns the alias of a provider for examples that show the table of a locale. */
export function exampleAlias(id: string, locale: string): string {
  return aliasOf(id, [tableName(locale), "caught", "console", "error"]);
}

/** Returns the name of the variable that holds a locale's table: `zhHans` for `zh-Hans`. */
export function tableName(locale: string): string {
  const [language = "", ...rest] = (canonicalLocale(locale) ?? locale).split("-");
  const name = language.toLowerCase() + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join("");
  return reserved.has(name) ? `${name}Table` : name;
}

/** TypeScript's reserved words, and `is`, which every package exports. */
const reserved = new Set(
  (
    "arguments as async await break case catch class const continue debugger default delete do else enum eval export extends false finally for from function get if implements import in " +
    "instanceof interface is let new null of package private protected public return set static super switch this throw true try type typeof undefined using var void while with yield"
  ).split(" "),
);
