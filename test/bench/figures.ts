/** One thing measured: a ratio of two medians of the same run, or a count. */
export interface Figure {
  /** What was measured, as a row of the table begins. */
  readonly what: string;
  readonly value: number;
  /** `×` for ratios; counts name what they count. */
  readonly unit: string;
  readonly limit?: Limit;
  /** What it is a ratio of, or else worth knowing. */
  readonly note?: string;
}

/** What the figure must be. `why` says why it is missed, where it is. */
export interface Limit {
  readonly is: "at most" | "at least";
  readonly value: number;
  readonly why?: string;
}

/** A picture of some of the figures: bars, longer is more. */
export interface Chart {
  /** The name of its file. */
  readonly id: string;
  readonly title: Words;
  readonly unit: Words;
  /** Whether a step to the right is ten times as much. */
  readonly logarithmic: boolean;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: Words;
  readonly value: number;
  /** Whether it is errcat's, and not a peer's or a floor's. */
  readonly ours: boolean;
}

export interface Words {
  readonly en: string;
  readonly "zh-Hans": string;
}

/** What one part of the bench found. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly charts: readonly Chart[];
}

export function isMet({ value, limit }: Figure): boolean | undefined {
  if (limit === undefined) return undefined;
  return limit.is === "at most" ? value <= limit.value : value >= limit.value;
}

/** A number as people read it: as many digits as say something. */
export function shown(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString("en");
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toPrecision(2);
}

/** The figures as a table in Markdown. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, value, unit, limit, note } = figure;
    const met = isMet(figure);
    const verdict = met === undefined ? "" : met ? "met" : `**missed**${limit?.why ? `: ${limit.why}` : ""}`;
    return `| ${[what, `${shown(value)} ${unit}`, limit ? `${limit.is} ${shown(limit.value)}` : "", verdict, note ?? ""].map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return ["| measured | figure | limit | | |", "|---|--:|--:|---|---|", ...rows].join("\n");
}
