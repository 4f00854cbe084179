import { readdirSync, readFileSync } from "node:fs";
import Handlebars from "handlebars";
import type { Message } from "../../generator/catalog/message.ts";
import type { Model } from "../../generator/model/model.ts";
import type { Call, Reading } from "../../generator/model/reading.ts";
import type { Written } from "../../generator/model/server/written.ts";

/** A place in a template where something of the model is printed. */
export interface Hole {
  /** `src/errors.ts.hbs:8:6` */
  readonly where: string;
  readonly encoder: string;
}

type Encoders = Readonly<Record<string, (value: never) => string>>;

/** Templates whose holes can be filled with what no catalog would hold. */
export interface Printer {
  /** Every hole of every template. */
  readonly holes: readonly Hole[];
  /** The package of a model, with `text` in every hole that takes text. */
  readonly print: (model: Model, text?: (hole: Hole) => string) => ReadonlyMap<string, string>;
  /** The holes that something was printed in. */
  readonly reached: ReadonlySet<Hole>;
}

const folder = new URL("../../generator/render/template/", import.meta.url);

/** The templates of a package, with these encoders. */
export function printer(encoders: Encoders): Printer {
  const handlebars = Handlebars.create();
  const holes: Hole[] = [];
  const reached = new Set<Hole>();
  let textIn: ((hole: Hole) => string) | undefined;
  const templates = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".hbs") && !path.startsWith("part/"))
    .sort()
    .map((path) => {
      const program = handlebars.parse(
        readFileSync(new URL(path, folder), "utf8").replaceAll(/^\{\{> ([a-z-]+)\}\}\n/gm, (_, part: string) =>
          readFileSync(new URL(`part/${part}.hbs`, folder), "utf8"),
        ),
      );
      visit(program, (mustache) => {
        const hole = {
          where: `${path}:${mustache.loc.start.line}:${mustache.loc.start.column + 1}`,
          encoder: (mustache.path as hbs.AST.PathExpression).original,
        };
        const name = `hole${holes.push(hole)}`;
        Object.assign(mustache.path, { original: name, parts: [name] });
        handlebars.registerHelper(name, (value: unknown) => {
          reached.add(hole);
          const filled = textIn === undefined ? value : withText(hole.encoder, value, textIn(hole));
          return new Handlebars.SafeString((encoders[hole.encoder] as (value: unknown) => string)(filled));
        });
      });
      return { path: path.replace(/\.hbs$/, ""), template: handlebars.compile<object>(program, { strict: true }) };
    });
  return {
    holes,
    reached,
    print: (model, text) => {
      textIn = text;
      const files = templates.flatMap(({ path, template }): [string, string][] =>
        path.includes("/locale.")
          ? model.locales.map((locale) => [path.replace("/locale.", `/${locale.locale}.`), template({ ...model, ...locale })])
          : [[path, template(model)]],
      );
      return new Map(files.filter(([, printed]) => printed !== ""));
    },
  };
}

function visit(program: hbs.AST.Program, use: (mustache: hbs.AST.MustacheStatement) => void): void {
  for (const statement of program.body) {
    if (statement.type === "MustacheStatement") use(statement as hbs.AST.MustacheStatement);
    if (statement.type !== "BlockStatement") continue;
    const { program: inner, inverse } = statement as hbs.AST.BlockStatement;
    visit(inner, use);
    if (inverse) visit(inverse, use);
  }
}

/** What a hole gets: `text` wherever its own value is a text. Encoders of names and numbers keep theirs; they refuse all else. */
function withText(encoder: string, value: unknown, text: string): unknown {
  switch (encoder) {
    case "string":
    case "comment":
    case "line":
    case "markdown":
    case "code":
      return text;
    case "key":
      return `${text}.${String(value)}`;
    case "url":
    case "link":
      return `https://example.com/${text}`;
    case "sentence": {
      const { parts, ...rest } = value as { parts: Message };
      return { ...rest, parts: parts.map((part, i) => spoken(part, text, i)) };
    }
    case "literal":
    case "json":
    case "data":
      return deep(value, text);
    case "reading":
      return readingOf(value as Reading, text);
    case "written":
      return writtenWith(value as Written, text);
    default:
      return value;
  }
}

function spoken(part: Message[number], text: string, i: number): Message[number] {
  if (part.kind === "text") return { kind: "text", text };
  if (!("forms" in part)) return part;
  return {
    ...part,
    forms: part.forms.map(({ when, parts }, j) => ({
      when: part.kind === "select" && when !== "other" ? `${text}.${i}.${j}` : when,
      parts: parts.map((inner, k) => spoken(inner, text, k)),
    })),
  };
}

/** What a reading compares with gets the text. Its keys are variables. */
function readingOf({ joint, calls }: Reading, text: string): Reading {
  return {
    joint,
    calls: calls.map((one) => ("calls" in one ? readingOf(one, text) : callOf(one, text))),
  };
}

/** What is written around the values of an error gets the text. The fields of an error are names. */
function writtenWith(value: Written, text: string): Written {
  switch (value.kind) {
    case "literal":
      return { kind: "literal", value: deep(value.value, text) as string };
    case "slot": {
      const { before, after, separator, otherwise, ...slot } = value.slot;
      const marks = { ...(before && { before: text }), ...(after && { after: text }), ...(separator && { separator: text }) };
      return { kind: "slot", slot: { ...slot, ...marks, ...(otherwise !== undefined && { otherwise: text as "" }) } };
    }
    case "object":
      return {
        ...value,
        fields: value.fields.map(({ key, value: inner }) => ({ key: `${text}.${key}`, value: writtenWith(inner, text) })),
      };
    case "list":
      return { ...value, elements: value.elements.map((one) => ({ ...one, value: writtenWith(one.value, text) })) };
  }
}

function callOf(one: Call, text: string): Call {
  const { source, cuts } = one;
  return {
    ...one,
    data: deep(one.data, text) as readonly unknown[],
    ...(cuts && { cuts: cuts.map(({ call, data }) => ({ call, data: deep(data, text) as readonly unknown[] })) }),
    ...(source && "header" in source && { source: { header: text } }),
    ...(source && "join" in source && { source: { join: source.join, with: text } }),
  };
}

function deep(value: unknown, text: string): unknown {
  if (typeof value === "string") return text;
  if (Array.isArray(value)) return value.map((inner) => deep(inner, text));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner, text)]));
}
