import { isPlain, type Message, MessageError, parametersOf, parseMessage, usesOf } from "../../catalog/message.ts";
import { parameterName } from "../../catalog/names.ts";
import type { FullCatalog, FullEntry, FullParameter, FullTexts } from "../../expand/full-catalog.ts";
import type { Report } from "./rule.ts";

/** Requires every text to be valid MessageFormat, and its parameters to be declared, of a fitting type, and the same in every locale. */
export function parameterRules(catalog: Partial<FullCatalog>, report: Report): void {
  const [source = ""] = catalog.locales ?? [];
  catalog.remarks?.forEach(({ message }, i) => sentences({}, "a remark has no parameters", message, `/remarks/${i}/message`, report));
  catalog.entries?.forEach((entry, i) => {
    const { parameters = {}, message, solution = {} } = entry;
    const isDeclared = report.has(`/entries/${i}/parameters`);
    const missing = isDeclared ? "the entry does not declare" : `the texts in ${source} do not use`;
    sentences(parameters, missing, message, `/entries/${i}/message`, report);
    sentences(parameters, missing, solution, `/entries/${i}/solution`, report);
    declarations(entry, `/entries/${i}/parameters`, report);
  });
}

type Parameters = Readonly<Record<string, FullParameter>>;

/** Checks one text in all its locales. */
function sentences(known: Parameters, missing: string, texts: FullTexts, pointer: string, report: Report): void {
  // Most texts have no parameters.
  if (Object.values(texts).every(({ text }) => isPlain(text))) return;
  const used = new Map<string, ReadonlySet<string>>();
  for (const [locale, { text }] of Object.entries(texts)) {
    const at = `${pointer}/${locale}/text`;
    const sentence = read(text, at, report);
    if (sentence === undefined) continue;
    const parameters = parametersOf(sentence);
    used.set(locale, new Set(parameters.keys()));
    for (const [name, uses] of parameters) fits(name, uses, known, missing, at, report);
    cases(sentence, known, at, report);
  }
  const names = new Set([...used.values()].flatMap((names) => [...names]));
  // A misspelled name is reported as undeclared; reporting it as missing in the other locales would only repeat that.
  if ([...names].every((name) => Object.hasOwn(known, name))) sameEverywhere(used, pointer, report);
}

function read(text: string, at: string, report: Report): Message | undefined {
  try {
    return parseMessage(text);
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    report("text-format", at, error.message, error.cure, error.offset === undefined ? {} : { part: error.offset });
    return undefined;
  }
}

function fits(name: string, uses: ReadonlySet<string>, known: Parameters, missing: string, at: string, report: Report): void {
  const isDeclared = report.has(`${at.split("/").slice(0, 3).join("/")}/parameters`);
  const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
  if (parameter === undefined) {
    const isRemark = at.startsWith("/remarks/");
    const message = `The text uses {${name}}, ${isRemark ? `but ${missing}` : `which ${missing}`}.`;
    report("parameter-undeclared", at, message, undeclared(name, uses, isRemark ? undefined : known, isDeclared, report));
    return;
  }
  const free = parameterName(name);
  if (free !== name && !isDeclared) {
    report(
      "parameter-name",
      at,
      `The text uses {${name}}, but "${name}" cannot be the name of a parameter.`,
      `Write {${free}}.${onlyBraces(name, uses)}`,
    );
    return;
  }
  const pointer = `${at.split("/").slice(0, 3).join("/")}/parameters/${name}/type`;
  for (const use of uses) {
    const [does, type] = misuse(use, parameter.type);
    if (does === undefined) continue;
    const other =
      use === "select" && (parameter.type === "number" || parameter.type === "integer")
        ? `Use plural with =1 {…} and so on, or declare "${name}" as a string under "parameters" of the entry.`
        : undefined;
    report(
      "parameter-type",
      at,
      `{${name}, ${use}${use === "plural" || use === "select" ? ", …" : ""}} ${does}, but "${name}" is ${articled(parameter.type)}.`,
      report.has(pointer)
        ? (other ?? `Declare "${name}" as ${articled(type)}.`)
        : (other ?? `Use {${name}} in the same way in every text and locale, or declare its type under "parameters" of the entry.`),
    );
  }
}

type Type = FullParameter["type"];

/** Returns what a use does that a parameter of a type is not for, and the type that it is for. */
function misuse(use: string, type: Type): [does?: string, type?: Type] {
  const isNumber = type === "integer" || type === "number";
  if (use === "plural") return isNumber ? [] : ["needs a number", "integer"];
  if (use === "number") return isNumber ? [] : ["formats a number", "number"];
  if (use === "date") return type === "date" ? [] : ["formats a date", "date"];
  if (use === "select") return isNumber || type === "date" || type === "strings" ? ["selects by a word", "string"] : [];
  return [];
}

function articled(type: Type = "string"): string {
  if (type === "strings") return "a list of strings";
  return `${type === "integer" ? "an" : "a"} ${type}`;
}

/** Requires the cases of a select to be words that the parameter may be. */
function cases(sentence: Message, known: Parameters, at: string, report: Report): void {
  for (const [name, use] of usesOf(sentence)) {
    const words = Object.hasOwn(known, name) ? known[name]?.enum : undefined;
    if (use.kind !== "select" || words === undefined) continue;
    for (const word of use.words) {
      if (word === "other" || words.includes(word)) continue;
      const meant = report.meant(word, words);
      report(
        "parameter-case",
        at,
        `{${name}, select, …} has the case "${word}", but "${name}" never has this value.`,
        meant ? `Did you mean "${meant}"?` : `Use one of ${words.join(", ")}, or add "${word}" to "enum" of the parameter.`,
      );
    }
  }
}

function undeclared(name: string, uses: ReadonlySet<string>, known: Parameters | undefined, isDeclared: boolean, report: Report): string {
  if (!known) return `Write the value itself in its place.${onlyBraces(name, uses)}`;
  const meant = report.meant(name, Object.keys(known));
  if (meant) return `Did you mean {${meant}}?`;
  if (!isDeclared) return `Use it there, too, or declare it under "parameters" of the entry, with its type.${onlyBraces(name, uses)}`;
  const free = parameterName(name);
  return `${free === name ? "" : `Write {${free}}: "${name}" cannot be the name of a parameter. `}Add "${free}" to "parameters" of the entry, with its type.${onlyBraces(name, uses)}`;
}

function onlyBraces(name: string, uses: ReadonlySet<string>): string {
  return uses.size === 1 && uses.has("show") ? ` If the braces are literal, write '{'${name}'}'.` : "";
}

function sameEverywhere(used: ReadonlyMap<string, ReadonlySet<string>>, pointer: string, report: Report): void {
  const all = new Set([...used.values()].flatMap((names) => [...names]));
  for (const [locale, names] of used) {
    for (const name of all) {
      if (names.has(name)) continue;
      const other = [...used].find(([, names]) => names.has(name))?.[0] ?? "";
      report(
        "parameter-parity",
        `${pointer}/${locale}/text`,
        `The text in ${locale} does not use {${name}}, but the text in ${other} does.`,
        "Use it in every locale, or in none.",
      );
    }
  }
}

/** Requires declared parameters to have names that are free, and types that fit. No text needs to say them: they are facts of the error. */
function declarations({ parameters = {} }: FullEntry, pointer: string, report: Report): void {
  if (!report.has(pointer)) return;
  for (const [name, parameter] of Object.entries(parameters)) {
    const at = `${pointer}/${name}`;
    if (name in Object.prototype)
      report("parameter-reserved", at, `Every JavaScript object already has "${name}".`, "Choose another name.", { part: "key" });
    if (parameter.sentAs !== undefined && (parameter.type === "string" || parameter.type === "strings"))
      report(
        "parameter-sent",
        `${at}/sentAs`,
        `"${name}" is ${articled(parameter.type)}, so it is already sent as such.`,
        'Remove "sentAs".',
        {
          part: "key",
        },
      );
    else if (parameter.sentAs === "seconds" && parameter.type !== "date")
      report(
        "parameter-sent",
        `${at}/sentAs`,
        `"${name}" is ${articled(parameter.type)}, but only a date can be sent in seconds.`,
        'Write "type": "date", or remove "sentAs".',
      );
    if (parameter.enum !== undefined && parameter.type !== "string")
      report(
        "parameter-enum",
        `${at}/enum`,
        `"${name}" is of type ${parameter.type}, but "enum" is only for strings.`,
        'Remove "enum", or write "type": "string".',
        { part: "key" },
      );
  }
}
