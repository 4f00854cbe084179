import type { Json, Outline, Slot } from "./outline.ts";

/** What is written: the same in every answer, or a value of the error. */
export type Written =
  | { readonly kind: "literal"; readonly value: Json }
  | { readonly kind: "slot"; readonly slot: Slot }
  | { readonly kind: "object"; readonly fields: readonly Field[]; readonly hasParameters: boolean }
  | { readonly kind: "list"; readonly elements: readonly Element[] };

interface Field {
  readonly key: string;
  readonly value: Written;
}

interface Element {
  readonly value: Written;
  /** The value without which the element is left out. */
  readonly needs: string | undefined;
}

/** Returns what is written for an outline. The parameters stand in the object at `parameters`, if there is one for all of them. */
export function writtenOf({ body, slots }: Outline, parameters?: readonly string[]): Written {
  return inside(body, slots, parameters, []);
}

function inside(
  value: Json | undefined,
  slots: readonly Slot[],
  parameters: readonly string[] | undefined,
  at: readonly string[],
): Written {
  const own = slots.find((slot) => slot.at.length === at.length);
  if (own !== undefined) return { kind: "slot", slot: own };
  const isHolder = parameters?.length === at.length;
  if (slots.length === 0 && parameters === undefined) return { kind: "literal", value: value === undefined ? {} : value };
  const next = (key: string): Written =>
    inside(
      (value as Readonly<Record<string, Json>> | undefined)?.[key],
      slots.filter((slot) => slot.at[at.length] === key),
      parameters?.[at.length] === key ? parameters : undefined,
      [...at, key],
    );
  if (Array.isArray(value)) {
    const elements = value.map((_, i): Element => {
      const needs = slots.find(({ at: path, optional }) => optional === at.length + 1 && path[at.length] === String(i));
      return { value: next(String(i)), needs: needs?.value };
    });
    // Those that may be left out come last, so that the others keep their places.
    return {
      kind: "list",
      elements: [...elements.filter(({ needs }) => needs === undefined), ...elements.filter(({ needs }) => needs !== undefined)],
    };
  }
  const keys = new Set([
    ...Object.keys(value ?? {}),
    ...slots.flatMap((slot) => slot.at[at.length] ?? []),
    ...(isHolder ? [] : (parameters?.slice(at.length, at.length + 1) ?? [])),
  ]);
  return { kind: "object", fields: [...keys].map((key) => ({ key, value: next(key) })), hasParameters: isHolder };
}
