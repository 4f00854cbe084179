import { counted } from "../problems/counted.ts";
import { completeness } from "../tools/translate/completeness.ts";
import { isForeign } from "../write/compare.ts";
import type { Target } from "./compare-outputs.ts";

/**
 * Summarizes one catalog in a line: `gengo  62 codes  en 100%  zh-Hans 100%  30 files, 3 changed  41 ms`; the percentages are those of
 * `errcat messages`.
 */
export function summary({ provider, whole, files, differences }: Target, took: number): string {
  const changed = differences.filter((one) => !isForeign(one)).length;
  return [
    provider.id.padEnd(18),
    counted(provider.entries.length, "code").padStart(11),
    ...completeness(whole, provider.locales).map(({ percent }, i) => `${provider.locales[i]} ${percent}%`),
    `${counted(files.size + 1, "file")}, ${changed === 0 ? "unchanged" : `${changed} changed`}`,
    `${Math.round(took)} ms`,
  ].join("  ");
}
