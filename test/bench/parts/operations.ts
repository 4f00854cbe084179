import { type Compiled, type Compiler, compiled, compilers } from "../compiler.ts";
import type { Figure, Findings } from "../figures.ts";
import { medians } from "../medians.ts";
import { codesEach, matchingOf, type Narrowing, withOperations } from "../within.ts";
import { folder, install } from "../workshop.ts";

const [codes, operations] = [1000, 300];

/** What `within` costs the compilers of a package with many operations, beside unions that people write by hand. */
export async function operationsPart(): Promise<Findings> {
  const inside = folder();
  install(inside, withOperations(codes, operations));
  return { figures: [...instantiations(inside), ...(await checkTimes(inside))], charts: [] };
}

/** Type-checks a program that has to compile. */
function checked(compiler: Compiler, inside: string, text: string): Compiled {
  const found = compiled(compiler, inside, { "consumer.ts": text });
  if (found.complaints.length > 0) throw new Error(found.complaints.slice(0, 3).join("\n"));
  return found;
}

function program(narrowing: Narrowing, matches: number): string {
  const all = Array.from({ length: matches }, (_, i) => matchingOf(narrowing, codes, i));
  return `import * as errors from "@errcat/synthetic";\n${all.join("")}`;
}

/** How many types one more match makes. */
function instantiations(inside: string): Figure[] {
  const made = (narrowing: Narrowing): number => {
    const [two, one] = [2, 1].map((matches) => checked("ts59", inside, program(narrowing, matches)).instantiations);
    return (two ?? Number.NaN) - (one ?? 0);
  };
  const [within, spelledOut] = [made("within"), made("spelledOut")];
  const what = `of ${operations} operations with ${codesEach} codes each`;
  return [
    {
      what: `\`match(within(…), …)\`, one more ${what}`,
      value: within / codesEach,
      unit: "instantiations per code",
      limit: { is: "at most", value: 8 },
      note: "TypeScript 5.9",
    },
    {
      what: `\`match(within(…), …)\`, one more ${what}`,
      value: within / spelledOut,
      unit: "×",
      limit: { is: "at most", value: 1.1 },
      note: "the instantiations of a union that lists the errors one by one",
    },
  ];
}

/** A match in each operation. */
async function checkTimes(inside: string): Promise<Figure[]> {
  const check = (compiler: Compiler, narrowing: Narrowing) => () => checked(compiler, inside, program(narrowing, operations)).checkSeconds;
  const figures: Figure[] = [];
  for (const compiler of compilers) {
    const seconds = await medians({ within: check(compiler, "within"), spelledOut: check(compiler, "spelledOut") }, 3);
    figures.push({
      what: `\`match(within(…), …)\` in each of ${operations} operations with ${codesEach} codes each, ${compiler}`,
      value: seconds.within / seconds.spelledOut,
      unit: "×",
      limit: { is: "at most", value: 1.1 },
      note: `the check time with unions that list the errors one by one (${seconds.spelledOut.toFixed(1)} s)`,
    });
  }
  return figures;
}
