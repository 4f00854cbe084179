import type { Json } from "./outline.ts";
import type { Written } from "./written.ts";

/** An answer with an error of a code, in an error format. */
export interface Fixture {
  readonly code: string;
  readonly format: string;
  readonly answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: Json;
  };
}

/** Fixtures, prepared for the template. */
export interface FixturesModel {
  /** The format in which `serialize` writes. */
  readonly format: string;
  readonly answers: readonly { readonly code: string; readonly answer: Written }[];
  /** Whether each code has an answer in this format. */
  readonly isWhole: boolean;
  /** The answers in other formats. */
  readonly others: readonly Written[];
  /** What the bodies are, if some answers have one and others have none. */
  readonly body: { readonly isXml: boolean } | undefined;
}

/** Prepares the fixtures of a package for the template; `undefined` if there are none. */
export function fixturesModel(fixtures: readonly Fixture[], count: number): FixturesModel | undefined {
  const [first] = fixtures;
  if (first === undefined) return undefined;
  const own = fixtures.filter(({ format }) => format === first.format);
  const others = fixtures.filter(({ format }) => format !== first.format);
  const bodies = fixtures.map(({ answer }) => answer.body);
  const isMixed = bodies.includes(undefined) && bodies.some((body) => body !== undefined);
  return {
    format: first.format,
    answers: own.map(({ code, answer }) => ({ code, answer: inLines(answer as unknown as Json, "always") })),
    isWhole: own.length === count,
    others: others.map(({ code, format, answer }) => inLines({ code, format, ...answer } as unknown as Json, "always")),
    body: isMixed ? { isXml: bodies.some((body) => typeof body === "string") } : undefined,
  };
}

/** What fits on one line is not broken. */
const lineLength = 96;

/** Returns a value as it is written: an object that is long has a line for each field. */
function inLines(value: Json, when?: "always"): Written {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { kind: "literal", value };
  if (when === undefined && JSON.stringify(value).length <= lineLength) return { kind: "literal", value };
  return {
    kind: "object",
    fields: Object.entries(value).map(([key, inner]) => ({ key, value: inLines(inner as Json) })),
    hasParameters: false,
  };
}
