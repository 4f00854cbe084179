import type { Preset } from "../../catalog/catalog.ts";
import { presets } from "../../expand/presets.ts";
import { type PlaceholderStyle, placeholderStyles } from "./placeholder-styles.ts";

/** What an import was told that the next one must know, because it changes what becomes of the same list. */
export interface RememberedFlags {
  readonly placeholders?: PlaceholderStyle;
  readonly source?: string;
  readonly wire?: Preset;
}

const names = ["placeholders", "source", "wire"] as const;

/** Returns flags as the lines of a record: `--placeholders braces`. */
export function flagLines(flags: RememberedFlags): readonly string[] {
  return names.flatMap((name) => (flags[name] === undefined ? [] : [`--${name} ${flags[name]}`]));
}

/** Returns the flag in a line of a record; `undefined` if there is none. */
export function flagIn(line: string): RememberedFlags | undefined {
  const [, name, value = ""] = /^--([a-z]+) (.+)$/.exec(line) ?? [];
  switch (name) {
    case "placeholders": {
      const style = placeholderStyles.find((one) => one === value);
      return style && { placeholders: style };
    }
    case "source":
      return { source: value };
    case "wire":
      return Object.hasOwn(presets, value) ? { wire: value as Preset } : undefined;
    default:
      return undefined;
  }
}
