import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import { diff } from "../../generator/tools/diff/diff.ts";
import { ways } from "../../generator/tools/diff/way.ts";
import { consumers } from "./consumers.ts";
import type { Judge } from "./judge.ts";
import { type Mutation, mutated } from "./mutations.ts";

/** Compares verdicts on mutations with what the compiler says; asks it only once whether programs compile to begin with. */
export function disagreementsBy(compiler: Judge): (catalog: Catalog, mutation: Mutation) => readonly string[] {
  const sound = new Set<string>();
  return (catalog, mutation) => {
    const [before, after] = mutated(catalog, mutation);
    const programs = consumers(before);
    const compile = (installed: Catalog) => {
      compiler.install(installed);
      return compiler.compile(programs, before.id);
    };
    const key = JSON.stringify(before);
    const broken = sound.has(key)
      ? []
      : Object.entries(compile(before)).flatMap(([way, said]) => said.map((one) => `${way} does not even compile before: ${one}`));
    if (broken.length > 0) return broken;
    sound.add(key);
    const said = compile(after);
    const { ways: verdicts } = diff(normalize(before), normalize(after));
    return ways.flatMap((way) =>
      (said[way].length === 0) === verdicts[way].compiles
        ? []
        : [`${way} should ${verdicts[way].compiles ? "" : "not "}compile, and the compiler says: ${said[way].join("\n")}`],
    );
  };
}
