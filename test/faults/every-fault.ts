import { during, type Fault } from "./faults.ts";
import type { Scene } from "./scene.ts";
import { between, leftIn, packageIn, same, stateOf } from "./state.ts";

const packages = ["acme", "fresh", "gone", "steady"];

/** How the packages of a scene were found after a fault, and what is wrong with that. */
export interface Found {
  readonly states: readonly ("before" | "after" | "between" | "neither")[];
  readonly wrong: readonly string[];
}

/** The names of the file operations of a run without a fault. */
export async function operationsOf({ reset, generate }: Scene): Promise<readonly string[]> {
  reset();
  const { operations, result } = await during({ at: Infinity, kind: "once" }, generate);
  if (result?.code !== 0) throw new Error(result?.text);
  return operations;
}

/** Lets two runs crash, the second when the catalogs have changed again: whether the next run puts right what both have left. */
export async function sufferTwice(
  [one, two]: readonly [number, number],
  { folder, before, after, last, reset, change, generate }: Scene,
): Promise<readonly string[]> {
  reset();
  await during({ at: one, kind: "crash" }, generate);
  change();
  await during({ at: two, kind: "crash" }, generate);
  const state = stateOf(folder);
  const torn = [...state].filter(([path, text]) => ![before, after, last].some((known) => known.get(path) === text)).map(([path]) => path);
  const next = await generate();
  const fine = torn.length === 0 && next.code === 0 && same(stateOf(folder), last) && leftIn(folder).length === 0;
  return fine
    ? []
    : [
        `after crashes at ${one} and ${two}: torn ${torn.join(", ")}; left ${leftIn(folder).join(", ")}; the next run said ${next.code}: ${next.text}`,
      ];
}

/** Lets a fault happen in a run: what it leaves, what `--check` says of that, and whether the next run puts it right. */
export async function suffer(fault: Fault, scene: Scene): Promise<Found> {
  const { folder, before, after, reset, generate } = scene;
  reset();
  const { result: said } = await during(fault, generate);
  const wrong: string[] = [];
  const claim = (what: string, holds: boolean): void => {
    if (!holds) wrong.push(`${JSON.stringify(fault)}: ${what}${said === undefined ? "" : `, though it said ${said.code}: ${said.text}`}`);
  };
  if (fault.kind !== "crash") {
    claim("the exit code is 0 or 2", said?.code === 0 || said?.code === 2);
    claim(
      "a failure has a reason and a cure, and no stack",
      said?.code === 0 ||
        (/\n?.*(cannot be|could not|There is|holds no|contains no).*\nfix: \S/.test(said?.text ?? "") &&
          !/\n\s+at /.test(said?.text ?? "")),
    );
  }

  const state = stateOf(folder);
  const states = packages.map((name) => between(packageIn(state, name), packageIn(before, name), packageIn(after, name)));
  claim("each file is as before or as after", !states.includes("neither"));
  const halfway = packages.filter((_, i) => states[i] === "between");
  const interrupted = new Set(leftIn(folder).flatMap((path) => /^(\w+)[\\/]\.errcat-writing$/.exec(path)?.[1] ?? []));
  claim(
    "a package that is neither as before nor as after has a journal",
    halfway.every((name) => interrupted.has(name)),
  );
  if (fault.kind === "once") claim("what failed is taken back", halfway.length === 0);
  if (fault.kind === "from then on" && halfway.length > 0)
    claim("what could not be taken back is told", /partly written, and could not be restored/.test(said?.text ?? ""));

  const checked = await generate({ check: true });
  // What is somebody else's is told in any case.
  claim("--check fails", checked.code === 1);
  claim(
    "--check says that something is missing, changed or left, unless all is well",
    (same(state, after) && interrupted.size === 0) !== /interrupted|missing|changed|belongs to/.test(checked.text),
  );
  for (const name of interrupted)
    claim(
      `--check says that errcat was interrupted in ${name}`,
      new RegExp(`errcat was interrupted while writing \\S*${name}`).test(checked.text),
    );

  const next = await generate();
  claim(`the next run puts it right, and says ${next.text}`, next.code === 0 && same(stateOf(folder), after));
  claim(`nothing is left over but ${leftIn(folder).join(", ")}`, leftIn(folder).length === 0);
  return { states, wrong };
}
