import { type Chart, shown, type Words } from "./figures.ts";

const [width, labels, row, top, bottom, right] = [760, 300, 30, 62, 40, 74];

/** A chart as SVG, light or dark as the page around it is. */
export function chart({ title, unit, bars, logarithmic }: Chart, locale: keyof Words): string {
  const height = top + bars.length * row + bottom;
  const most = Math.max(...bars.map(({ value }) => value));
  const least = Math.min(...bars.map(({ value }) => value));
  const floor = 10 ** (Math.floor(Math.log10(least)) - (Number.isInteger(Math.log10(least)) ? 1 : 0));
  const room = width - labels - right;
  const length = (value: number): number =>
    logarithmic ? (Math.log(value / floor) / Math.log(most / floor)) * room : (value / most) * room;
  const lines = bars.map(({ label, value, ours }, i) => {
    const y = top + i * row;
    const long = Math.max(2, length(value));
    return `<text class="label${ours ? " ours" : ""}" x="${labels - 12}" y="${y + 19}" text-anchor="end">${escaped(label[locale])}</text>
<rect class="${ours ? "bar ours" : "bar"}" x="${labels}" y="${y + 5}" width="${long.toFixed(1)}" height="${row - 10}" rx="3"/>
<text class="value${ours ? " ours" : ""}" x="${(labels + long + 8).toFixed(1)}" y="${y + 19}">${escaped(shown(value))}</text>`;
  });
  const scale = logarithmic ? { en: "; each step is ten times as much", "zh-Hans": "；对数刻度" }[locale] : "";
  const steps = logarithmic
    ? Array.from({ length: Math.floor(Math.log10(most / floor) + 1e-9) }, (_, i) => floor * 10 ** (i + 1)).filter((value) => value <= most)
    : [];
  const grid = steps.map(
    (value) =>
      `<line class="grid" x1="${(labels + length(value)).toFixed(1)}" x2="${(labels + length(value)).toFixed(1)}" y1="${top - 2}" y2="${height - bottom + 4}"/>`,
  );
  const [colon, comma] = { en: [": ", ", "], "zh-Hans": ["：", "；"] }[locale];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">${escaped(title[locale])}${colon}${escaped(bars.map(({ label, value }) => `${label[locale]} ${shown(value)}`).join(comma))}</title>
<style>
text { font: 13px system-ui, -apple-system, "Segoe UI", "PingFang SC", "Noto Sans CJK SC", sans-serif; fill: #59636e }
.page { fill: #ffffff } .title { font-size: 16px; font-weight: 600; fill: #1f2328 } .label.ours, .value.ours { font-weight: 600; fill: #1f2328 }
.bar { fill: #afb8c1 } .bar.ours { fill: #0969da } .grid { stroke: #d1d9e0; stroke-width: 1 } .unit { font-size: 12px }
@media (prefers-color-scheme: dark) {
text { fill: #9198a1 } .page { fill: #0d1117 } .title, .label.ours, .value.ours { fill: #f0f6fc }
.bar { fill: #59636e } .bar.ours { fill: #4493f8 } .grid { stroke: #3d444d }
}
</style>
<rect class="page" width="${width}" height="${height}" rx="6"/>
<text class="title" x="20" y="34">${escaped(title[locale])}</text>
${[...grid, ...lines].join("\n")}
<text class="unit" x="${labels}" y="${height - 14}">${escaped(unit[locale] + scale)}</text>
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
