import type { Catalog, Entry, Parameter, Texts } from "../../catalog/catalog.ts";
import { isPlain, type Message, MessageError, parametersOf, parseMessage } from "../../catalog/message.ts";
import type { Report } from "./rule.ts";

/** Requires every text to be valid MessageFormat, and its parameters to be declared, of a fitting type, and the same in every locale. */
export function parameterRules(catalog: Partial<Catalog>, report: Report): void {
  catalog.remarks?.forEach(({ message }, i) => sentences(undefined, message, `/remarks/${i}/message`, report));
  catalog.entries?.forEach((entry, i) => {
    const used = [
      ...sentences(entry.parameters ?? {}, entry.message, `/entries/${i}/message`, report),
      ...sentences(entry.parameters ?? {}, entry.solution ?? {}, `/entries/${i}/solution`, report),
    ];
    if (entry.parameters) declarations(entry, new Set(used), `/entries/${i}/parameters`, report);
  });
}

/** The declared parameters of an entry; `undefined` for a remark, which cannot declare any. */
type Declared = Readonly<Record<string, Parameter>> | undefined;

/** Checks one text in all its locales, and returns the parameters it uses. */
function sentences(declared: Declared, texts: Texts, pointer: string, report: Report): Iterable<string> {
  // Most texts have no parameters.
  if (Object.values(texts).every(({ text }) => isPlain(text))) return [];
  const used = new Map<string, ReadonlySet<string>>();
  for (const [locale, { text }] of Object.entries(texts)) {
    const at = `${pointer}/${locale}/text`;
    const sentence = read(text, at, report);
    if (sentence === undefined) continue;
    const parameters = parametersOf(sentence);
    used.set(locale, new Set(parameters.keys()));
    for (const [name, uses] of parameters) fits(name, uses, declared, at, report);
  }
  const names = new Set([...used.values()].flatMap((names) => [...names]));
  // A misspelled name is reported as undeclared; reporting it as missing in the other locales would only repeat that.
  if ([...names].every((name) => Object.hasOwn(declared ?? {}, name))) sameEverywhere(used, pointer, report);
  return names;
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

function fits(name: string, uses: ReadonlySet<string>, declared: Declared, at: string, report: Report): void {
  const parameter = declared && Object.hasOwn(declared, name) ? declared[name] : undefined;
  if (parameter === undefined) {
    const message = declared
      ? `The text uses {${name}}, which the entry does not declare.`
      : `The text uses {${name}}, but a remark has no parameters.`;
    report("parameter-undeclared", at, message, undeclared(name, uses, declared, report));
    return;
  }
  const isNumber = parameter.type === "integer" || parameter.type === "number";
  if (uses.has("plural") && !isNumber)
    report("parameter-type", at, `{${name}, plural, …} counts, but "${name}" is a ${parameter.type}.`, `Declare "${name}" as an integer.`);
  if (uses.has("select") && isNumber)
    report(
      "parameter-type",
      at,
      `{${name}, select, …} chooses by a word, but "${name}" is a number.`,
      "Use plural with =1 {…} and so on, or declare it as a string.",
    );
}

function undeclared(name: string, uses: ReadonlySet<string>, declared: Declared, report: Report): string {
  const onlyBraces = uses.size === 1 && uses.has("show") ? ` If the braces are only braces, write '{'${name}'}'.` : "";
  if (!declared) return `Write the words themselves.${onlyBraces}`;
  const meant = report.meant(name, Object.keys(declared));
  if (meant) return `Did you mean {${meant}}?`;
  const free = parameterName(name);
  return `${free === name ? "" : `Write {${free}}: no parameter can be called "${name}". `}Add "${free}" to "parameters" of the entry, with its type.${onlyBraces}`;
}

/** Returns the name itself if it is a valid parameter name, or else a similar one. */
function parameterName(name: string): string {
  const camel = name.replaceAll(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase());
  const plain = (/^[A-Za-z]/.test(camel) ? camel.charAt(0).toLowerCase() + camel.slice(1) : `value${camel}`).slice(0, 60);
  return plain in Object.prototype ? `${plain}Value` : plain;
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
        "Every locale says the same: use it in all of them, or in none.",
      );
    }
  }
}

function declarations({ parameters = {} }: Entry, used: ReadonlySet<string>, pointer: string, report: Report): void {
  for (const name of Object.keys(parameters)) {
    const at = `${pointer}/${name}`;
    if (name in Object.prototype)
      report("parameter-reserved", at, `Every object of JavaScript has "${name}" already.`, "Choose another name.", { part: "key" });
    else if (!used.has(name))
      report("parameter-unused", at, `No text of the entry uses {${name}}.`, "Use it in a text, or remove it.", {
        severity: "warning",
        part: "key",
      });
  }
}
