import type { FullCatalog as Catalog, FullEntry as Entry } from "../../generator/expand/full-catalog.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import { read } from "../../generator/read.ts";
import { diff } from "../../generator/tools/diff/diff.ts";
import { ways } from "../../generator/tools/diff/way.ts";
import { consumers, pinnedTo, raisedTo } from "./consumers.ts";
import { history } from "./history.ts";
import type { Judge } from "./judge.ts";
import { isPinned, pinsOf } from "./pins.ts";

/** What a walk has seen, so that nobody has to believe that it has seen anything. */
export interface Walk {
  readonly steps: number;
  /** Verdicts that the compiler confirmed, by way and by whether it compiles. */
  readonly confirmed: Readonly<Record<string, number>>;
  /** Upgrades that a pinned program went through without an error. */
  readonly upgrades: number;
  /** Codes that were named, each in an error of its own, when a pin was raised. */
  readonly named: number;
  /** Where somebody was wrong. */
  readonly wrong: readonly string[];
}

/** Walks through the history of a catalog: at every step, programs that were written before it are judged by the compiler. */
export function walk(seed: number, steps: number, compiler: Judge): Walk {
  const confirmed: Record<string, number> = {};
  const wrong: string[] = [];
  const versions = history(seed);
  let [upgrades, named] = [0, 0];
  let before = versions.next().value;
  let pinned = pin(before);
  for (let i = 1; i <= steps; i++) {
    const after = versions.next().value;
    const where = `seed ${seed}, step ${i} (${before.version} → ${after.version})`;
    read([{ path: where, bytes: Buffer.from(JSON.stringify(after)) }]);
    const { ways: verdicts, changes } = diff(normalize(before), normalize(after));
    const programs = { ...consumers(before), pinned: pinned.program };
    const codes = verdicts.asOf.compiles ? unhandled(pinned, after) : [];
    compiler.install(after);
    const {
      raised: errors,
      pinned: ofPinned,
      ...saidOf
    } = compiler.compile({ ...programs, raised: raisedTo(pinsOf(after).at(-1)!, after, codes) }, before.id);
    for (const way of ways) {
      const said = saidOf[way];
      const isRight = (said.length === 0) === verdicts[way].compiles;
      if (isRight)
        confirmed[`${way} ${said.length === 0 ? "compiles" : "stops"}`] =
          (confirmed[`${way} ${said.length === 0 ? "compiles" : "stops"}`] ?? 0) + 1;
      else
        wrong.push(
          `${where}: ${way} should ${verdicts[way].compiles ? "compile" : "stop"} after ${changes.map(({ kind, code = "" }) => `${kind} ${code}`).join(", ")}, but the compiler says ${JSON.stringify(said.slice(0, 3))}`,
        );
    }
    if (verdicts.asOf.compiles) {
      if (ofPinned.length > 0) wrong.push(`${where}: pinned to ${pinned.version}, the compiler says ${ofPinned[0]}`);
      else upgrades++;
      if (
        errors.length !== codes.length ||
        !codes.every((code, j) => errors[j]?.includes(JSON.stringify(code)) || errors[j]?.includes(`'${code}'`))
      )
        wrong.push(`${where}: raised over ${codes.join(", ")}, the compiler says ${JSON.stringify(errors)}`);
      named += codes.length;
      if (codes.length > 5) pinned = pin(after);
    } else pinned = pin(after);
    before = after;
  }
  return { steps, confirmed, upgrades, named, wrong };
}

interface Pinned {
  readonly version: string;
  readonly program: string;
  /** The codes that it names. */
  readonly codes: ReadonlySet<string>;
}

/** A program that is written now, and is not written again for as long as it need not be. */
function pin(catalog: Catalog): Pinned {
  const version = pinsOf(catalog).at(-1)!;
  const isNamed = (entry: Entry): boolean => isPinned(entry, version);
  return {
    version,
    program: `import * as errors from "PACKAGE";\n${pinnedTo(version, catalog)}`,
    codes: new Set(catalog.entries.filter(isNamed).map(({ code }) => code)),
  };
}

/** The codes that are missing in a pinned program once its version is raised to the latest. */
function unhandled({ codes }: Pinned, after: Catalog): readonly string[] {
  const latest = pinsOf(after).at(-1)!;
  return after.entries.filter((entry) => isPinned(entry, latest) && !codes.has(entry.code)).map(({ code }) => code);
}
