import type { Provider } from "../../normalize/provider.ts";
import type { PlainChange } from "./change.ts";
import { plainSights } from "./deployed/plain-sights.ts";
import { type Difference, diff, differenceOf } from "./diff.ts";
import { plainEffects } from "./plain-effects.ts";

/** A difference and the two catalogs; of one that came or went, there is only one. */
export interface Compared {
  readonly difference: Difference;
  readonly before: Provider | undefined;
  readonly after: Provider | undefined;
}

/** Compares catalogs by their ids. If only one is left over on both sides, it has another id now. */
export function compared(before: readonly Provider[], after: readonly Provider[]): readonly Compared[] {
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
  const come = after.filter(({ id }) => !before.some((one) => one.id === id));
  const renamed = gone.length === 1 && come.length === 1 ? gone[0] : undefined;
  return [
    ...after.map((one): Compared => {
      const earlier = before.find(({ id }) => id === one.id) ?? renamed;
      return { before: earlier, after: one, difference: earlier === undefined ? whole("catalog-added", one) : diff(earlier, one) };
    }),
    ...gone
      .filter((one) => one !== renamed)
      .map((one): Compared => ({ before: one, after: undefined, difference: whole("catalog-dropped", one) })),
  ];
}

function whole(kind: "catalog-added" | "catalog-dropped", { id, version }: Provider): Difference {
  const found: PlainChange = { kind, name: id, side: kind === "catalog-added" ? "after" : "before", pointer: "" };
  return differenceOf(id, [{ ...found, effects: plainEffects[kind], deployed: { sees: plainSights[kind] } }], {
    [kind === "catalog-added" ? "after" : "before"]: version,
    isEnough: true,
  });
}
