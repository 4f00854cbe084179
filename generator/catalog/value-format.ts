import { type DateElement, type NumberElement, parse, type TimeElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { MessageError } from "./message-error.ts";

/** How `Intl` writes the value of a parameter. */
export interface ValueFormat {
  readonly of: "number" | "date" | "time";
  /** The style as the text names it: `percent`, `::currency/CNY`; empty without one. */
  readonly style: string;
  /** The options of `Intl.NumberFormat` or `Intl.DateTimeFormat`. */
  readonly options: Options;
  /** The factor of a number. */
  readonly scale?: number;
}

type Options = Readonly<Record<string, string | number | boolean>>;
type Formatted = NumberElement | DateElement | TimeElement;
type Refuse = (message: string, cure: string) => never;

/** Compiles the format of a number, a date, or a time: its style becomes the options of `Intl`. Throws {@link MessageError}. */
export function valueFormat(element: Formatted): ValueFormat {
  const of: ValueFormat["of"] = element.type === TYPE.number ? "number" : element.type === TYPE.date ? "date" : "time";
  const style = styleOf(element);
  const key = `${of} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const refuse: Refuse = (message, cure) => {
    throw new MessageError(message, cure, element.location?.start.offset);
  };
  const format: ValueFormat = {
    of,
    style,
    ...(style.startsWith("::") ? fromSkeleton(of, style.slice(2), refuse) : { options: named(of, style, refuse) }),
  };
  formats.set(key, format);
  return format;
}

/** A cache: a text is parsed each time that it is printed. */
const formats = new Map<string, ValueFormat>();

/** Whether an element of a parsed text is a number, a date, or a time with or without a style. */
export function isFormatted(element: { readonly type: TYPE }): element is Formatted {
  return element.type === TYPE.number || element.type === TYPE.date || element.type === TYPE.time;
}

function styleOf({ style }: Formatted): string {
  if (style === null || style === undefined) return "";
  if (typeof style === "string") return style;
  return "pattern" in style ? `::${style.pattern}` : `::${style.tokens.map(({ stem, options }) => [stem, ...options].join("/")).join(" ")}`;
}

/** The styles that have a name, with the options that FormatJS gives them. */
const styles: Readonly<Record<ValueFormat["of"], Readonly<Record<string, Options>>>> = {
  number: { "": {}, integer: { maximumFractionDigits: 0 }, percent: { style: "percent" } },
  date: {
    "": {},
    short: { month: "numeric", day: "numeric", year: "2-digit" },
    medium: { month: "short", day: "numeric", year: "numeric" },
    long: { month: "long", day: "numeric", year: "numeric" },
    full: { weekday: "long", month: "long", day: "numeric", year: "numeric" },
  },
  time: {
    "": { hour: "numeric", minute: "numeric", second: "numeric" },
    short: { hour: "numeric", minute: "numeric" },
    medium: { hour: "numeric", minute: "numeric", second: "numeric" },
    long: { hour: "numeric", minute: "numeric", second: "numeric", timeZoneName: "short" },
    full: { hour: "numeric", minute: "numeric", second: "numeric", timeZoneName: "short" },
  },
};

function named(of: ValueFormat["of"], style: string, refuse: Refuse): Options {
  const options = Object.hasOwn(styles[of], style) ? styles[of][style] : undefined;
  if (options !== undefined) return options;
  if (of === "number" && style === "currency")
    return refuse("The style currency does not specify a currency.", "Specify it in a skeleton, for example ::currency/CNY.");
  const names = Object.keys(styles[of]).filter((name) => name !== "");
  return refuse(
    `"${style}" is not a valid ${of} style.`,
    `Write ${names.join(", ")}, or a skeleton, for example ${of === "number" ? "::currency/CNY or ::.00" : of === "date" ? "::yMMMd" : "::Hmm"}.`,
  );
}

function fromSkeleton(of: ValueFormat["of"], skeleton: string, refuse: Refuse): Pick<ValueFormat, "options" | "scale"> {
  if (of === "number") for (const token of skeleton.split(" ")) checkToken(token, refuse);
  else checkFields(skeleton, refuse);
  const { scale, ...options } = compiled(of, skeleton, refuse);
  try {
    if (of === "number") new Intl.NumberFormat("en", options).format(1);
    else new Intl.DateTimeFormat("en", options).format(0);
  } catch {
    return refuse(
      `Intl cannot format with the skeleton "::${skeleton}".`,
      of === "number"
        ? "Write a currency code, as in ::currency/CNY, or a unit, as in ::unit/kilobyte."
        : "Write the fields of a date or a time, for example ::yMMMd or ::Hmm.",
    );
  }
  if (scale === undefined) return { options };
  if (typeof scale !== "number" || !Number.isFinite(scale) || scale === 0)
    return refuse(`"::${skeleton}" does not have a valid factor.`, "Write a factor other than 0, for example ::scale/100.");
  return { options, scale };
}

/** The options that a skeleton stands for, and the factor of a number. */
function compiled(of: ValueFormat["of"], skeleton: string, refuse: Refuse): Options {
  // The hours that the locale prefers are those of Intl without further options.
  const [, hours] = /(j+)/.exec(of === "number" ? "" : skeleton) ?? [];
  const rest = hours === undefined ? skeleton : skeleton.replace(hours, "");
  const hour: Options = hours === undefined ? {} : { hour: hours.length === 1 ? "numeric" : "2-digit" };
  if (rest === "") return hour;
  try {
    const [element] = parse(`{value, ${of}, ::${rest}}`);
    const options = element !== undefined && isFormatted(element) && typeof element.style === "object" ? element.style?.parsedOptions : {};
    return { ...hour, ...(JSON.parse(JSON.stringify(options ?? {})) as Options) };
  } catch {
    return refuse(
      `The skeleton "::${skeleton}" is not complete, or not supported.`,
      of === "number"
        ? "Add a slash and a value, as in ::currency/CNY or ::unit/kilobyte, or leave that part out."
        : "Write fields such as y, MMM, d, E, j, H, mm, ss, and z.",
    );
  }
}

/** The parser ignores what it does not know; every part of the skeleton of a number has to mean something. */
function checkToken(token: string, refuse: Refuse): void {
  if (token === "%x100")
    refuse(
      "%x100 multiplies by 100 twice: a percentage is already multiplied.",
      "Write ::percent, or ::percent scale/0.01 if the number must not be multiplied.",
    );
  if (Object.keys(compiled("number", token, refuse)).length === 0)
    refuse(
      `"${token}" is not a valid part of a number skeleton.`,
      "Write parts such as currency/CNY, percent, compact-short, unit/kilobyte, .00, @@#, sign-always, or group-off, with spaces between them.",
    );
}

/** A skeleton of a date names its fields, each once; how they stand is the locale's business. */
function checkFields(skeleton: string, refuse: Refuse): void {
  const other = /[^GyMLEecdahHkKjmsz]/.exec(skeleton)?.[0];
  if (other !== undefined)
    refuse(
      `The skeleton "::${skeleton}" contains "${other}", which is not a date or time field.`,
      /[A-Za-z]/.test(other)
        ? "Write fields such as y, MMM, d, E, j, H, mm, ss, and z."
        : `Write only the fields, for example ::yMMMd: the locale determines their order and what is between them.`,
    );
  const runs = runsOf(skeleton);
  for (const run of runs) {
    const field = run.charAt(0);
    if (runs.filter((one) => one.startsWith(field)).length > 1 || run.length > (longest[field] ?? 5))
      refuse(
        `The skeleton "::${skeleton}" repeats the field ${field} too many times.`,
        `Write it in one place, with a supported length, as in ::yMMMd or ::Hmm.`,
      );
  }
}

/** Returns the runs of one letter each. */
function runsOf(skeleton: string): readonly string[] {
  const runs: string[] = [];
  for (const letter of skeleton) {
    if (runs.at(-1)?.startsWith(letter)) runs[runs.length - 1] += letter;
    else runs.push(letter);
  }
  return runs;
}

const longest: Readonly<Record<string, number>> = { y: 4, d: 2, a: 1, h: 2, H: 2, k: 2, K: 2, j: 2, m: 2, s: 2, z: 4, e: 6, c: 6, E: 6 };
