/**
 * `npm run bench`: measures what errcat costs beside what people would use instead, and writes the figures as a table and as pictures.
 * `npm run bench -- types bundles` measures only these parts, and keeps what is known of the others.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { chart } from "./chart.ts";
import { type Findings, isMet, table } from "./figures.ts";
import { installPeers, type Machine, machine } from "./machine.ts";

const parts = {
  generating: async () => (await import("./parts/generating.ts")).generating(),
  bundles: async () => (await import("./parts/bundles.ts")).bundles(),
  "run-time": async () => (await import("./parts/run-time.ts")).runTime(),
  types: async () => (await import("./parts/types.ts")).types(),
  operations: async () => (await import("./parts/operations.ts")).operationsPart(),
  editor: async () => (await import("./parts/editor.ts")).editor(),
} satisfies Record<string, () => Promise<Findings>>;

type Part = keyof typeof parts;

/** What a part found, and on what machine. */
interface Known extends Findings {
  readonly machine: Machine;
}

const results = new URL("results.json", import.meta.url);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`there is no part ${unknown.join(", ")}; they are ${Object.keys(parts).join(", ")}`);

installPeers();
const known: Partial<Record<Part, Known>> = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : {};
for (const part of Object.keys(parts) as Part[]) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  const start = performance.now();
  process.stderr.write(`${part} …\n`);
  known[part] = { machine: machine(), ...(await parts[part]()) };
  process.stderr.write(`${part}: ${Math.round((performance.now() - start) / 1000)} s\n\n${table(known[part].figures)}\n\n`);
}
publish();

function publish(): void {
  const found = (Object.keys(parts) as Part[]).flatMap((part) => (known[part] ? [[part, known[part]] as const] : []));
  writeFileSync(results, `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`);
  writeFileSync(new URL("RESULTS.md", import.meta.url), report(found));
  for (const [, { charts }] of found) {
    for (const one of charts)
      for (const locale of ["en", "zh-Hans"] as const)
        writeFileSync(new URL(`../../docs/pictures/${one.id}.${locale}.svg`, import.meta.url), chart(one, locale));
  }
}

function report(found: readonly (readonly [Part, Known])[]): string {
  const judged = found.flatMap(([, { figures }]) => figures).filter(({ limit }) => limit);
  const machines = [...new Set(found.map(([, { machine }]) => described(machine)))];
  const sections = found.map(
    ([part, { machine, figures }]) => `## ${part}\n\n${machines.length > 1 ? `${described(machine)}\n\n` : ""}${table(figures)}\n`,
  );
  const versions = Object.assign({}, ...found.map(([, { machine }]) => machine.versions));
  return `# What errcat costs

Made by \`npm run bench\`. Every ratio is one of medians of runs that took turns; \`×\` is how many times as much as the last column names. ${judged.filter((one) => isMet(one)).length} of ${judged.length} limits are met.
${machines.length > 1 ? "" : `\n${machines.join("")}\n`}
${sections.join("\n")}
## Measured

${Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(" · ")}
`;
}

function described({ node, cpu, memory, system }: Machine): string {
  return `Node ${node}, ${cpu}, ${memory}, ${system}.`;
}
