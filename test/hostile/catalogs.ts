import { patternOfCode } from "../../generator/catalog/code-pattern.ts";
import { parseMessage } from "../../generator/catalog/message.ts";

/** What a place in a catalog takes: the rules differ. */
export type Kind = "text" | "name" | "anything" | "short" | "pointer" | "url" | "code" | "symbol" | "shape" | "mark" | "operation" | "path";

/** Fills one place of a catalog. */
export type Fill = (kind: Kind) => string;

/** A hostile text cut down to what the rules of a place let through, so that it is not merely refused. */
export function fitting(kind: Kind, text: string, n: number): string {
  const plain = text.toWellFormed().replaceAll(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, "");
  const short = (limit: number, part: string): string => [...part].slice(0, limit).join("");
  switch (kind) {
    case "text":
      // A text of what nobody sees is refused.
      return /[!-~]/.test(plain) ? plain.trim() : `${plain.trim()}${n}`;
    case "name":
      // Chinese puts a space after Latin letters only, as at the end of a harmless word.
      return `${short(100, plain).trim()}x`;
    case "anything":
      return short(100, text.toWellFormed()) || `${n}`;
    case "pointer":
      // No two are the same: each key gets a function of its own.
      return `${short(100, text.toWellFormed())}${n}`;
    case "short":
      return short(100, text.toWellFormed()).padEnd(6, "x");
    case "mark":
      return short(8, text.toWellFormed()) || `${n}`;
    case "url":
      return (
        short(200, plain.replaceAll(/[\s"'<>`\\\u00ad\u034f\u180e\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\ufff0-\uffff]/g, "")) || `${n}`
      );
    case "code":
    case "symbol":
      return `${short(100, plain.replaceAll(/[\u00ad\u180e\u200b-\u200f\u2060-\u206f\ufeff\ufff0-\uffff]/g, "").replace(/^[\s$]+/, ""))}.${n}`;
    case "operation":
      return fitting("code", text.replaceAll("*", ""), n);
    case "path":
      return `${short(100, plain.replaceAll(/[\s\u00ad\u180e\u200b-\u200f\u2060-\u206f\ufeff\ufff0-\uffff]/g, ""))}${n}`;
    case "shape":
      return `S${short(60, text.replaceAll(/[^A-Za-z0-9 ,.'()-]/g, ""))}`;
  }
}

/** A text as it is written in MessageFormat. */
export function quoted(text: string): string {
  return text.replaceAll("'", "''").replaceAll(/[{}](?:['{}]*[{}])?/g, "'$&'");
}

/** How much a catalog holds. */
export interface Size {
  readonly entries: number;
  readonly others: number;
}

/** A catalog with every kind of place that there is, each filled by `fill`, in an order that never changes. */
export function catalogWith(fill: Fill, { entries, others }: Size) {
  const list = <Item>(length: number, make: (i: number) => Item): Item[] => Array.from({ length }, (_, i) => make(i));
  const own = (text: string) => ({ text, origin: "project", state: "draft" });
  const texts = (make: () => string) => ({ en: own(make()), "zh-Hans": own(make()) });
  const names = () => ({ en: fill("name"), "zh-Hans": fill("name") });
  const said = (): string => quoted(fill("text"));
  const pointer = (): string => `/${fill("pointer").replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const record = () => ({ source: "s0", section: fill("anything"), fields: { text: fill("anything") } });
  const condition = () => ({
    at: pointer(),
    is: [fill("anything"), true, 1.5, -0],
    not: [fill("anything")],
    startsWith: fill("short"),
    endsWith: fill("short"),
  });
  const places = () => [pointer(), { each: pointer(), where: [condition()], at: pointer() }];
  const codes = (i: number) => [
    ...places(),
    { at: pointer(), before: fill("mark"), afterLast: fill("mark"), prefix: fill("short"), suffix: fill("short"), lastSegment: true },
    { each: pointer(), where: [condition()], at: pointer(), before: fill("mark") },
    { header: "x-error-code", suffix: fill("short") },
    // Only once, because equal marks are one separator in the parser.
    ...(i === 0 ? [{ join: [pointer(), pointer()], with: fill("mark") }] : []),
    { status: true, prefix: fill("short") },
  ];
  const catalog = {
    $schema: fill("anything"),
    id: "hostile",
    name: names(),
    typeName: "Hostile",
    version: "2.0.0",
    locales: ["en", "zh-Hans"],
    sources: Object.fromEntries(
      list(others, (i) => [
        `s${i}`,
        {
          title: fill("anything"),
          publisher: fill("anything"),
          language: "en",
          url: `https://acme.example/${fill("url")}`,
          updated: fill("anything"),
          note: fill("anything"),
        },
      ]),
    ),
    remarks: list(others, (i) => ({ id: `r${i}`, vendor: [record()], message: texts(said) })),
    wire: {
      codes: { format: "text" },
      success: list(others, condition),
      shapes: list(others, (i) => ({
        name: `${fill("shape")} ${i}`,
        when: [condition()],
        code: codes(i),
        detail: places(),
        requestId: pointer(),
        status: pointer(),
        fields: { hint: places() },
      })),
      items: list(others, (i) => ({
        name: `${fill("shape")} ${i} item`,
        each: `${pointer()}/*`,
        where: [condition()],
        item: pointer(),
        code: pointer(),
      })),
      fields: { hint: { type: "string", description: names() } },
      requestIdHeaders: ["x-request-id"],
      xml: true,
      texts: list(others, () => ({ bodyAfter: fill("short"), statusAfter: fill("short") })),
    },
    entries: list(entries, (i) => ({
      code: fill("code"),
      ...(i % 2 === 0 && { name: fill("symbol"), url: `https://acme.example/${fill("url")}`, "x-own": { text: fill("anything") } }),
      category: "internal",
      status: 500,
      retry: "now",
      actor: "provider",
      since: "1.0.0",
      ...(i % 5 === 4 && { deprecated: "2.0.0" }),
      ...(i % 3 === 2 && { parameters: { then: { type: "string", at: places(), description: names() }, prototype: { type: "boolean" } } }),
      message: texts(
        i % 3 === 2
          ? () => `${said()} {then} ${said()} {prototype, select, true {${said()}} constructor {${said()}} other {${said()}}}`
          : said,
      ),
      solution: texts(said),
      vendor: [record()],
    })),
  };
  const [common, ...rest] = catalog.entries.map(({ code }) => patternOfCode(code));
  const operation = (i: number) => ({
    method: methods[i % methods.length],
    path: `/${fill("path")}`,
    summary: fill("anything"),
    codes: rest.filter((_, place) => place % others === i),
    ...(i % 2 === 0 && { vendor: [record()], "x-own": { text: fill("anything") } }),
  });
  const operations: Readonly<Record<string, Operation>> = {
    "*": { codes: common === undefined ? [] : [common] },
    ...Object.fromEntries(list(others, (i) => [fill("operation"), operation(i)])),
  };
  return { ...catalog, operations };
}

interface Operation {
  readonly codes: readonly string[];
  readonly [field: string]: unknown;
}

const methods = ["get", "post", "put", "delete", "patch", "query"] as const;

/** A catalog with other codes, in its operations, too. */
export function withCodes(catalog: HostileCatalog, codeOf: (i: number) => string): HostileCatalog {
  const patterns = new Map(catalog.entries.map(({ code }, i) => [patternOfCode(code), patternOfCode(codeOf(i))]));
  return {
    ...catalog,
    entries: catalog.entries.map((entry, i) => ({ ...entry, code: codeOf(i) })),
    operations: Object.fromEntries(
      Object.entries(catalog.operations).map(([id, { codes, ...operation }]) => [
        id,
        { ...operation, codes: codes.map((pattern) => patterns.get(pattern) ?? pattern) },
      ]),
    ),
  };
}

export type HostileCatalog = ReturnType<typeof catalogWith>;

/** Whether a quoted text is read as what was quoted. */
export function isFaithful(text: string): boolean {
  const [part, ...more] = parseMessage(quoted(text));
  return part?.kind === "text" && part.text === text && more.length === 0;
}
