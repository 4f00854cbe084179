import { constantName } from "../../generator/catalog/constant-name.ts";
import { canonicalLocale } from "../../generator/catalog/locale.ts";
import { tableName } from "../../generator/catalog/names.ts";
import { compareVersions } from "../../generator/catalog/versions.ts";
import type { FullCatalog as Catalog, FullEntry as Entry } from "../../generator/expand/full-catalog.ts";
import { writersOf } from "../../generator/model/server/writer.ts";
import { neededParameters } from "../../generator/normalize/needed.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import type { Way } from "../../generator/tools/diff/diff.ts";
import { isPinned, pinsOf } from "./pins.ts";

/** What programs look like that were written for a catalog: one for each way of consuming, that uses all that this way is taken to use. */
export function consumers(catalog: Catalog): Readonly<Record<Way, string>> {
  return {
    match: matching(catalog),
    asOf: pinning(catalog),
    matchOr: choosing(catalog),
    facts: narrowing(catalog),
    texts: telling(catalog),
    make: making(catalog),
  };
}

function matching(catalog: Catalog): string {
  const { typeName, entries } = catalog;
  return `
import * as errors from "PACKAGE";

export function byMatch(error: errors.${typeName}Error): string {
  return errors.match(error, {
${handlers(entries)}
    $unknown: (e) => e.rawCode,
  });
}

// Codes that have ended need no handler.
export function byLeanMatch(error: errors.${typeName}Error): string {
  return errors.match(error, {
${handlers(entries.filter(({ removed }) => removed === undefined))}
    $unknown: (e) => e.rawCode,
  });
}

export function bySwitch(error: errors.${typeName}Error): string {
  switch (error.code) {
${entries.map(({ code }) => `    case ${quoted(code)}: return error.code;`).join("\n")}
    case "$unknown": return error.rawCode;
    default: return errors.assertNever(error);
  }
}

${within(
  catalog,
  "match",
  (id) => `errors.within(${quoted(id)}, error)`,
  () => true,
)}
export const own: errors.${typeName}Messages = {
${entries.map((entry) => `  ${quoted(entry.code)}: ${entry.parameters ? `(parameters) => { ${readings("parameters", entry)} return "" }` : '""'},`).join("\n")}
  $unknown: (error) => error.rawCode,
};
${fields(catalog)}${constants(catalog)}`;
}

/** The operations of a catalog, each with the entries that it lists. */
function operationsOf(catalog: Catalog): readonly { readonly id: string; readonly listed: readonly Entry[] }[] {
  const { common, all } = normalize(catalog).operations;
  return all.map(({ id, codes }) => ({ id, listed: catalog.entries.filter(({ code }) => [...common, ...codes].includes(code)) }));
}

/** A `match` and a `switch` for each operation: `seen` is the expression for an error within one, which may be any of the entries that are `wanted`. */
function within(catalog: Catalog, name: string, seen: (id: string) => string, wanted: (entry: Entry) => boolean, more = ""): string {
  return operationsOf(catalog)
    .map(({ id, listed }, i) => {
      const required = listed.filter(wanted);
      return `
export function ${name}Within${i}(error: errors.${catalog.typeName}Error): string {
  return errors.match(${seen(id)}, {
${handlers(required)}
    $unknown: (e) => e.rawCode,
    $other: (e) => e.error.code,
${more}  });
}

export function ${name}SwitchWithin${i}(error: errors.${catalog.typeName}Error): string {
  const seen = ${seen(id)};
  switch (seen.code) {
${required.map(({ code }) => `    case ${quoted(code)}: return seen.code;`).join("\n")}
    case "$unknown": return seen.rawCode;
    case "$other": return seen.error.code;
${more === "" ? "" : '    case "$added": return seen.error.code;\n'}    default: return errors.assertNever(seen);
  }
}
`;
    })
    .join("");
}

/** A handler for each code, which reads all of its parameters. */
export function handlers(entries: readonly Entry[]): string {
  return entries.map((entry) => `    ${quoted(entry.code)}: (e) => { ${readings("e.parameters", entry)} return e.code; },`).join("\n");
}

const types = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  date: "string | number",
  strings: "readonly string[]",
} as const;

function readings(from: string, { parameters = {} }: Entry): string {
  return Object.entries(parameters)
    .map(([name, { type, enum: words }], i) => {
      const read = `const p${i}: ${words?.map(quoted).join(" | ") ?? types[type]} | undefined = ${from}.${name}; void p${i};`;
      // A text is compared with words: with those that it may be, or with any.
      const compared = type === "string" || type === "date" ? (words ?? ["any word"]) : [];
      return [read, ...compared.map((word) => `void (${from}.${name} === ${quoted(word)});`)].join(" ");
    })
    .join(" ");
}

/** A program for each version that it can be pinned to, and one that also names all that it need not name. */
function pinning(catalog: Catalog): string {
  const pins = pinsOf(catalog);
  const later = catalog.entries.filter(({ since }) => compareVersions(since, pins[0]!) > 0);
  const added =
    later.length === 0 ? "(e) => e.error.code" : `({ error }) => errors.matchOr(error, {\n${handlers(later)}\n    }, (e) => e.code)`;
  const early = `
export function early(error: errors.${catalog.typeName}Error): string {
  return errors.match(errors.asOf(${quoted(pins[0]!)}, error), {
${handlers(catalog.entries.filter((entry) => isPinned(entry, pins[0]!)))}
    $unknown: (e) => e.rawCode,
    $added: ${added},
  });
}
`;
  const operations = pins.map((version, i) =>
    within(
      catalog,
      `pinned${i}`,
      (id) => `errors.within(${quoted(id)}, errors.asOf(${quoted(version)}, error))`,
      (entry) => isPinned(entry, version),
      "    $added: (e) => e.error.code,\n",
    ),
  );
  return `import * as errors from "PACKAGE";\n${pins.map((version, i) => pinnedTo(version, catalog, i)).join("")}${operations.join("")}${early}${fields(catalog)}${constants(catalog)}`;
}

/** A program that names what there was at a version, and knows nothing of what came later. */
export function pinnedTo(version: string, { typeName, entries }: Catalog, i = 0): string {
  const required = entries.filter((entry) => isPinned(entry, version));
  return `
export function pinned${i}(error: errors.${typeName}Error): string {
  return errors.match(errors.asOf(${quoted(version)}, error), {
${handlers(required)}
    $unknown: (e) => e.rawCode,
    $added: (e) => e.error.code,
  });
}

export function pinnedSwitch${i}(error: errors.${typeName}Error): string {
  const pinned = errors.asOf(${quoted(version)}, error);
  switch (pinned.code) {
${required.map(({ code }) => `    case ${quoted(code)}: return pinned.code;`).join("\n")}
    case "$added": return pinned.error.code;
    case "$unknown": return pinned.rawCode;
    default: return errors.assertNever(pinned);
  }
}
`;
}

function choosing(catalog: Catalog): string {
  const { typeName, entries } = catalog;
  return `
import * as errors from "PACKAGE";

export function byMatchOr(error: errors.${typeName}Error): string {
  return errors.matchOr(error, {
${handlers(entries)}
  }, (e) => e.code);
}

${operationsOf(catalog)
  .map(
    ({ id, listed }, i) => `export function byMatchOrWithin${i}(error: errors.${typeName}Error): string {
  return errors.matchOr(errors.within(${quoted(id)}, error), {
${handlers(listed)}
  }, (e) => e.code);
}
`,
  )
  .join("")}
export function byGuard(error: errors.${typeName}Error): boolean {
  return [
    ${entries.map(({ code }) => `errors.is(error, ${quoted(code)}),`).join("\n    ")}
    ${entries.map(({ code }) => `error.code === ${quoted(code)},`).join("\n    ")}
  ].includes(true);
}
${fields(catalog)}${constants(catalog)}`;
}

/** A program that reads what every error of the provider carries. */
export function fields({ typeName, wire }: Catalog): string {
  return `
export function carried(error: errors.${typeName}Error): void {
${Object.entries(wire.fields ?? {})
  .map(([name, { type }], i) => `  const f${i}: ${types[type]} | undefined = error.${name}; void f${i};`)
  .join("\n")}
  void error.detail;
}
`;
}

/** A program that imports the constant of each name, and takes it for the code that has the name. */
function constants({ entries }: Catalog): string {
  return entries
    .filter(({ name }) => name !== undefined)
    .map(
      ({ code, name = "" }, i) =>
        `import { ${constantName(name)} as c${i} } from "PACKAGE/codes";\nexport const k${i}: ${quoted(code)} = c${i};\n`,
    )
    .join("");
}

function narrowing(catalog: Catalog): string {
  const { typeName, entries } = catalog;
  const by = (field: "category" | "retry" | "actor"): string => {
    const words = [...new Set(entries.map((entry) => entry[field])), "unknown"].map(quoted);
    return `
export function by_${field}(error: errors.${typeName}Error): boolean {
  return [${words.map((word) => `error.${field} === ${word}`).join(", ")}].includes(true);
}
export function all_${field}(error: errors.${typeName}Error): string {
  switch (error.${field}) {
    ${words.map((word) => `case ${word}: return "";`).join("\n    ")}
    default: return error satisfies never;
  }
}
`;
  };
  const statuses = entries.every(({ status }) => status !== undefined)
    ? `export function status(code: errors.${typeName}Code): number { return errors.facts[code].status; }\n`
    : "";
  return `import * as errors from "PACKAGE";\n${by("category")}${by("retry")}${by("actor")}${statuses}${fields(catalog)}`;
}

function telling({ typeName, locales }: Catalog): string {
  const tables = locales.map((locale) => canonicalLocale(locale) ?? locale).map((locale, i) => ({ locale, name: tableName(locale), i }));
  return `
import * as errors from "PACKAGE";
${tables.map(({ locale, name, i }) => `import { ${name} as m${i} } from "PACKAGE/messages/${locale}";\nimport { ${name} as s${i} } from "PACKAGE/solutions/${locale}";`).join("\n")}

export function tell(value: unknown, wanted: string): readonly (string | undefined)[] {
  const { table } = errors.pickLocale(wanted, { ${tables.map(({ locale, i }) => `${quoted(locale)}: m${i}`).join(", ")} });
  const error: errors.${typeName}Error | undefined = errors.parse(value);
  if (error === undefined) return errors.parseAll(value).map((one) => one.detail);
  return [errors.message(error, table), ${tables.map(({ i }) => `errors.message(error, m${i}), errors.solution(error, s${i})`).join(", ")}];
}
`;
}

/** A program that makes every error with all of its parameters, and where it may with none, through a function of its own, and serializes them. */
function making(catalog: Catalog): string {
  const { typeName, entries, fallback } = catalog;
  const given = ({ parameters = {} }: Entry): string =>
    `{ ${Object.entries(parameters)
      .map(([name, { type, enum: words }]) => `${name}: any<${words?.map(quoted).join(" | ") ?? types[type]}>()`)
      .join(", ")} }`;
  const needed = new Map(normalize(catalog).entries.map((entry) => [entry.code, neededParameters(entry)]));
  const carried = Object.entries(catalog.wire.fields ?? {}).map(([name, { type }]) => `${name}: any<${types[type]}>()`);
  return `
import type { ${typeName}Code, ${typeName}ErrorOf } from "PACKAGE";
import * as server from "PACKAGE/server";
declare function any<Value>(): Value;

export const made: readonly server.${typeName}MakeOptions[] = [
${entries.map((entry) => `  server.make(${quoted(entry.code)}, ${given(entry)}, { detail: "", requestId: "", ${carried.join(", ")} }),`).join("\n")}
${entries.flatMap(({ code }) => (needed.get(code)?.size === 0 ? [`  server.make(${quoted(code)}), server.make(${quoted(code)}, {}),`] : [])).join("\n")}
];

export function fail<Code extends ${typeName}Code>(code: Code, ...given: server.${typeName}MakeArguments<Code>): ${typeName}ErrorOf<Code> {
  return server.make(code, ...given);
}
${fallback === undefined || writersOf(catalog).length === 0 ? "" : "export const answered = server.serialize(any<unknown>());\n"}${constants(catalog)}`;
}

export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Programs pinned to the latest version, each of which handles every code but one; they give no type to what they return, so that a missing handler is all that is wrong. */
export function raisedTo(version: string, { typeName, entries }: Catalog, without: readonly string[]): string {
  const required = entries.filter((entry) => isPinned(entry, version));
  return `
import * as errors from "PACKAGE";
${without
  .map(
    (code, i) => `
export function raised${i}(error: errors.${typeName}Error) {
  return errors.match(errors.asOf(${quoted(version)}, error), {
${handlers(required.filter((entry) => entry.code !== code))}
    $unknown: (e) => e.rawCode,
    $added: (e) => e.error.code,
  });
}`,
  )
  .join("\n")}
`;
}
