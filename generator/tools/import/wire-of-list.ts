import type { Condition, Preset, Scalar, Wire } from "../../catalog/catalog.ts";
import { presets } from "../../expand/presets.ts";

/** Returns the wire section for a known error format, in which the codes that a list calls a success are none of an error. */
export function wireOfList(preset: Preset, successes: readonly string[]): Preset | Wire {
  const success = successRule(preset, successes);
  return success.length === 0 ? preset : { preset, success: [...success] };
}

/** Returns the conditions for a success: one of its codes where the format has that of an error, whether the catalog lists it or not. */
function successRule(preset: Preset, successes: readonly string[]): readonly Condition[] {
  const { success, shapes = [] } = presets[preset].wire;
  const codes = shapes.filter(({ accepts }) => accepts !== "listed").map(({ code }) => code);
  const places = new Set(codes.flat().filter((place) => typeof place === "string"));
  const isPlain = codes.flat().every((place) => typeof place === "string");
  if (successes.length === 0 || success !== undefined || !isPlain) return [];
  return [...places].map((at) => ({ at, is: successes.map(scalar) as [Scalar, ...Scalar[]] }));
}

/** A number as numbers are: it equals the text of its digits. */
function scalar(code: string): Scalar {
  return /^(?:0|-?[1-9]\d{0,14})$/.test(code) ? Number(code) : code;
}
