import { join } from "node:path";
import { synthetic } from "../catalogs/synthetic.ts";
import type { Chart, Figure, Findings } from "../figures.ts";
import { languageServer, type Server, tsserver } from "../language-server.ts";
import { median } from "../medians.ts";
import { folder, install, writeAll } from "../workshop.ts";

const sizes = [50, 2000, 10_000] as const;
const servers = { "tsserver 5.9": tsserver, "tsc 7 --lsp": languageServer } as const;

type Name = keyof typeof servers;

/**
 * How long people wait in an editor: for a hover over an error's code, for the codes to complete a handler's name, and for the errors after
 * a change.
 */
export async function editor(): Promise<Findings> {
  const figures: Figure[] = [];
  const hovers: Chart["bars"][number][] = [];
  for (const name of Object.keys(servers) as Name[]) {
    let first: Waits | undefined;
    for (const count of sizes) {
      const waits = await waitsFor(servers[name], count);
      first ??= waits;
      for (const [what, milliseconds] of Object.entries(waits) as [keyof Waits, number][]) {
        figures.push({
          what: `${what}, ${count.toLocaleString("en")} codes, ${name}`,
          value: milliseconds / first[what],
          unit: "×",
          note: `that with ${sizes[0]} codes; ${milliseconds.toFixed(1)} ms here`,
        });
      }
      hovers.push({
        label: { en: `${name}, ${count.toLocaleString("en")} codes`, "zh-Hans": `${name}，${count.toLocaleString("en")} 个错误码` },
        value: waits.errors,
        ours: true,
      });
    }
  }
  return {
    figures,
    charts: [
      {
        id: "bench-editor",
        title: { en: "Errors after a change in a full match", "zh-Hans": "修改穷尽匹配后显示错误的等待时间" },
        unit: { en: "milliseconds", "zh-Hans": "毫秒" },
        logarithmic: true,
        bars: hovers,
      },
    ],
  };
}

interface Waits {
  readonly hover: number;
  readonly completion: number;
  readonly errors: number;
}

async function waitsFor(start: (inside: string) => Promise<Server>, count: number): Promise<Waits> {
  const inside = folder();
  install(inside, synthetic(count));
  const file = join(inside, "consumer.ts");
  const text = consumer(count);
  writeAll(inside, [
    ["package.json", '{ "type": "module" }'],
    [
      "tsconfig.json",
      '{ "compilerOptions": { "strict": true, "target": "es2022", "module": "nodenext", "skipLibCheck": true, "types": [] }, "files": ["consumer.ts"] }',
    ],
    ["consumer.ts", text],
  ]);
  const server = await start(inside);
  try {
    await server.open(file, text);
    await server.errors(file);
    const at = (mark: string) => positionOf(text, mark);
    const waits: Record<keyof Waits, number[]> = { hover: [], completion: [], errors: [] };
    for (let round = 0; round < 6; round++) {
      // Each round is a change of the text, so that nothing is known from the round before.
      await server.change(file, `${text}\nexport const round = ${round};\n`);
      waits.errors.push(await timed(() => server.errors(file)));
      await server.change(file, `${text}\nexport const round = ${round}.5;\n`);
      waits.hover.push(await timed(() => server.hover(file, at("/*hover*/"))));
      await server.change(file, `${text}\nexport const round = ${round}.25;\n`);
      waits.completion.push(await timed(() => server.completion(file, at('"/*completion*/'))));
    }
    return { hover: median(waits.hover.slice(1)), completion: median(waits.completion.slice(1)), errors: median(waits.errors.slice(1)) };
  } finally {
    await server.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function consumer(count: number): string {
  const codes = synthetic(count).entries.map(({ code }) => JSON.stringify(code));
  return `import * as synthetic from "@errcat/synthetic";
export const said = (error: synthetic.SyntheticError): string => synthetic.match(error, {
${codes.map((code) => `  ${code}: (e) => e.code,`).join("\n")}
  $unknown: (e) => e.rawCode,
});
export function one(error: synthetic.SyntheticError): boolean {
  /*hover*/error.code;
  return error.code === "/*completion*/";
}
`;
}

/** The place behind a mark, line and column counted from 0. */
function positionOf(text: string, mark: string): { readonly line: number; readonly character: number } {
  const lines = text.slice(0, text.indexOf(mark) + (mark.startsWith('"') ? 1 : mark.length)).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
