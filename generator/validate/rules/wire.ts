import type { CodeFormat, Condition, ItemShape, Shape } from "../../catalog/catalog.ts";
import { jointsOf } from "../../catalog/code-place.ts";
import { ownFields } from "../../catalog/names.ts";
import { below } from "../../catalog/pointer.ts";
import type { FullCatalog, FullWire } from "../../expand/full-catalog.ts";
import { listed } from "../../problems/listed.ts";
import { describeFormat, hasFormat } from "./code-format.ts";
import { codePlaceRules } from "./code-place.ts";
import type { Report } from "./rule.ts";

/** Requires the wire section to be consistent, and the codes to match its format. */
export function wireRules({ wire, entries = [] }: Partial<FullCatalog>, report: Report): void {
  if (!wire) return;
  const shapes = [
    ...wire.shapes.map((shape, i) => ({ shape, at: `/wire/shapes/${i}` })),
    ...(wire.items ?? []).map((shape, i) => ({ shape, at: `/wire/items/${i}` })),
  ];
  const joints = jointsOf(wire);
  if (codeFormat(wire.codes, "/wire/codes", report))
    entries.forEach(({ code }, i) => codeLooks(code, wire.codes, joints, `/entries/${i}/code`, report));
  wire.success?.forEach((one, i) => {
    if (!Array.isArray(one)) conditionSays(one, `/wire/success/${i}`, report);
    else one.forEach((condition, j) => conditionSays(condition, `/wire/success/${i}/${j}`, report));
  });
  for (const { shape, at } of shapes) oneShape(shape, at, report);
  fields(wire, shapes, report);
}

function oneShape(shape: Shape | ItemShape, at: string, report: Report): void {
  if (typeof shape.accepts === "object") codeFormat(shape.accepts, `${at}/accepts`, report);
  shape.when?.forEach((condition, i) => conditionSays(condition, `${at}/when/${i}`, report));
  codePlaceRules(shape, `${at}/code`, report);
  if (!("each" in shape)) return;
  shape.where?.forEach((condition, i) => conditionSays(condition, `${at}/where/${i}`, report));
  if (!shape.each.split("/").includes("*"))
    report(
      "item-without-star",
      `${at}/each`,
      `"${shape.each}" is one place, not one for each item.`,
      "Write * for the key or index that differs from item to item, for example /items/*.",
    );
}

function conditionSays({ at, ...wanted }: Condition, pointer: string, report: Report): void {
  if (Object.keys(wanted).length === 0)
    report(
      "condition-empty",
      pointer,
      `The condition names a place, "${at}", but does not say what to test about its value.`,
      'Add "is", "not", "type", "startsWith", or "endsWith".',
    );
}

/** Requires further fields to be declared once, under unique names, and to be read somewhere. */
function fields(wire: FullWire, shapes: readonly { readonly shape: Shape | ItemShape; readonly at: string }[], report: Report): void {
  const declared = wire.fields ?? {};
  const read = new Set<string>();
  for (const { shape, at } of shapes) {
    for (const field of Object.keys(shape.fields ?? {})) {
      read.add(field);
      if (Object.hasOwn(declared, field)) continue;
      const unread = Object.keys(declared).filter((one) => !Object.hasOwn(shape.fields ?? {}, one));
      const meant = report.meant(field, unread);
      report(
        "field-unknown",
        below(at, "fields", field),
        `"${field}" is not declared in "fields" of the wire section.`,
        meant ? `Did you mean "${meant}"?` : "Declare it there, with its type, or remove it here.",
        { part: "key" },
      );
    }
  }
  for (const [field, { type, extract }] of Object.entries(declared)) {
    const at = below("/wire/fields", field);
    if (ownFields.has(field))
      report(
        "field-reserved",
        at,
        `"${field}" cannot be a field name: every error already has it, or JavaScript reserves it.`,
        "Choose another name.",
        {
          part: "key",
        },
      );
    else if (!read.has(field))
      report(
        "field-unused",
        at,
        `Nothing in "shapes" specifies where "${field}" is.`,
        `Add a pointer to it under "fields" in "shapes", or remove "${field}" from "fields" of the wire section.`,
        {
          part: "key",
          severity: "warning",
        },
      );
    if (extract !== undefined && type !== "string")
      report("field-type", `${at}/type`, `"${field}" is extracted from a string, so its type cannot be ${type}.`, 'Write "string".');
  }
}

const optionsOf = {
  digits: ["lengths", "min", "max", "family"],
  integer: ["min", "max"],
  alphanumeric: ["lengths", "family"],
  dotted: ["words"],
  token: [],
  text: [],
} satisfies Record<CodeFormat["format"], (keyof CodeFormat)[]>;

/** Requires the options to fit the format and each other. Returns whether any code can match the format. */
function codeFormat(codes: CodeFormat, pointer: string, report: Report): boolean {
  const { format, lengths, min, max, family } = codes;
  const fitting: readonly string[] = optionsOf[format];
  for (const option of Object.keys(codes)) {
    if (option === "format" || fitting.includes(option)) continue;
    const formats = listed(
      Object.entries(optionsOf)
        .filter(([, options]) => (options as readonly string[]).includes(option))
        .map(([name]) => name),
    );
    report(
      "format-option",
      `${pointer}/${option}`,
      `"${option}" is only for ${formats}, but the format is ${format}.`,
      `Remove it, or change "format".`,
      { part: "key" },
    );
  }
  const longest = Math.max(...(lengths ?? [Infinity]));
  if (fitting.includes("family") && family !== undefined && family >= longest)
    report(
      "format-family",
      `${pointer}/family`,
      `"family" is ${family}, but the longest code has ${longest} ${format === "digits" ? "digits" : "characters"}: each family would be a single code.`,
      `Write a number below ${longest}.`,
    );
  const isEmpty = min !== undefined && max !== undefined && min > max;
  if (isEmpty)
    report(
      "format-range",
      `${pointer}/min`,
      `"min" is ${min}, which is more than "max", ${max}: no unlisted code would be accepted.`,
      "Correct one of the two.",
    );
  return !isEmpty;
}

function codeLooks(code: string, codes: CodeFormat, joints: readonly string[], at: string, report: Report): void {
  // The first part of a joined code looks as codes do.
  const looks = [code, ...joints.flatMap((joint) => code.split(joint, 1))];
  if (looks.some((look) => hasFormat(look, codes))) return;
  report(
    "code-format",
    at,
    `"${code}" does not match "codes" in the wire section: ${describeFormat(codes)}.`,
    `Correct the code, or change "codes" so that unlisted codes of this kind are accepted, too.`,
    { severity: "warning" },
  );
}
