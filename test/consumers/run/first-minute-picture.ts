import { html } from "../../../generator/tools/site/encode.ts";
import type { FirstMinute, Step } from "./first-minute.ts";

const words = {
  en: {
    title: (seconds: string) => `From an empty folder to the first mistake the compiler finds: ${seconds} s`,
    installed: (mebibytes: string, packages: number) =>
      `errcat installs as ${mebibytes} MiB in ${packages} packages; npm's cache is empty at first`,
    program: "A program leaves one of the two codes out; the compiler names it:",
    seconds: "s",
    about: (steps: readonly string[], words: string, found: string) => `${steps.join(", ")}. ${words} ${found}`,
  },
  "zh-Hans": {
    title: (seconds: string) => `从空文件夹到编译器发现第一个错误：${seconds} 秒`,
    installed: (mebibytes: string, packages: number) => `errcat 共安装 ${packages} 个包、${mebibytes} MiB；开始时 npm 缓存为空`,
    program: "程序漏掉了两个错误码中的一个，编译器指出了它：",
    seconds: "秒",
    about: (steps: readonly string[], words: string, found: string) => `${steps.join("，")}。${words}${found}`,
  },
} as const;

const [width, labels, row, top, right] = [760, 285, 26, 52, 60];

/** The first minute as SVG: what is typed, one bar after the other, and what the compiler found. Light or dark as the page around it is. */
export function firstMinutePicture({ steps, found, installed }: FirstMinute, locale: keyof typeof words): string {
  const say = words[locale];
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  const room = width - labels - right;
  const bars = steps.map((step, i) =>
    bar(step, {
      y: top + i * row,
      from: (steps.slice(0, i).reduce((sum, { seconds }) => sum + seconds, 0) / total) * room,
      long: (step.seconds / total) * room,
      unit: say.seconds,
    }),
  );
  const typed = steps.map((step) => `${step.typed} ${step.seconds.toFixed(1)} ${say.seconds}`);
  const below = top + steps.length * row;
  // Only what names the code: the types around it say nothing to a reader of the picture.
  const [sentence] = /Property '[^']+' is missing/.exec(found) ?? [found];
  const height = below + 92;
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="${locale}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title about">
<title id="title">${html(say.title(total.toFixed(1)))}</title>
<desc id="about">${html(say.about(typed, say.program, sentence))}</desc>
<style>
text { font: 13px system-ui, -apple-system, "Segoe UI", "PingFang SC", "Noto Sans CJK SC", sans-serif; fill: #59636e }
.page { fill: #ffffff } .title { font-size: 16px; font-weight: 600; fill: #1f2328 } .typed { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 12px; fill: #1f2328 }
.bar { fill: #0969da } .box { fill: #ffebe9 } .found { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 11px; fill: #82071e }
@media (prefers-color-scheme: dark) {
text { fill: #9198a1 } .page { fill: #0d1117 } .title, .typed { fill: #f0f6fc }
.bar { fill: #4493f8 } .box { fill: #3c1618 } .found { fill: #ffaba8 }
}
</style>
<rect class="page" width="${width}" height="${height}" rx="6"/>
<text class="title" x="20" y="32">${html(say.title(total.toFixed(1)))}</text>
${bars.join("\n")}
<text x="20" y="${below + 22}">${html(say.program)}</text>
<rect class="box" x="20" y="${below + 32}" width="${width - 40}" height="24" rx="4"/>
<text class="found" x="28" y="${below + 48}">${html(sentence)}</text>
<text x="20" y="${below + 78}">${html(say.installed((installed.bytes / 2 ** 20).toFixed(0), installed.packages))}</text>
</svg>
`;
}

function bar(
  { typed, seconds }: Step,
  { y, from, long, unit }: { readonly y: number; readonly from: number; readonly long: number; readonly unit: string },
): string {
  return `<text class="typed" x="20" y="${y + 17}">${html(typed)}</text>
<rect class="bar" x="${(labels + from).toFixed(1)}" y="${y + 5}" width="${Math.max(2, long).toFixed(1)}" height="${row - 10}" rx="3"/>
<text x="${(labels + from + long + 6).toFixed(1)}" y="${y + 17}">${seconds.toFixed(1)} ${unit}</text>`;
}
