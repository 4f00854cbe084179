/** The ways in which programs consume a package, and what each is taken to use of it. */
export const ways = [
  /** `match`, `switch` with `assertNever`, a message table of one's own: everything that must name every code. */
  "match",
  /** `match` and `switch` over `asOf`, `…ErrorAsOf`: what must name every code of an earlier version of the catalog. */
  "asOf",
  /** `matchOr`, `is`, `error.code === …`: some codes by name, and something for all others. */
  "matchOr",
  /** `error.category`, `retry`, `actor`, and `facts`: no code by name. */
  "facts",
  /** `message`, `solution` and the tables of the package. */
  "texts",
  /** `make` and `serialize`: every code and parameter, in programs that answer with the errors. */
  "make",
] as const;

export type Way = (typeof ways)[number];

/** What a change does to one way of consuming, the least first. */
export const effects = ["none", "words", "gains", "differs", "loses", "asked", "stops"] as const;

/**
 * - `none`: nothing that anybody could notice
 * - `words`: a text reads otherwise
 * - `gains`: something more is there
 * - `differs`: it compiles, and may do something else
 * - `loses`: it compiles, and something that used to arrive no longer does
 * - `asked`: it no longer compiles, because it asked to be told of what is new
 * - `stops`: it no longer compiles, because something that it uses is gone or another
 */
export type Effect = (typeof effects)[number];

/** What a change does to each way of consuming. */
export type Effects = Readonly<Record<Way, Effect>>;

/** How far a version has to be raised, the least first. */
export const levels = ["none", "patch", "minor", "major"] as const;

export type Level = (typeof levels)[number];

/** Whether code that consumes in this way still compiles. */
export function compiles(effect: Effect): boolean {
  return effect !== "asked" && effect !== "stops";
}

/** How grave an effect is for those who consume in this way. */
export function levelFor(effect: Effect): Level {
  return { none: "none", words: "patch", gains: "minor", differs: "minor", loses: "major", asked: "major", stops: "major" }[
    effect
  ] as Level;
}

/** How grave it is for the package as a whole: who asks to be told of what is new has been told, which is no break of a promise. */
export function levelOfPackage(effect: Effect): Level {
  return effect === "asked" ? "minor" : levelFor(effect);
}

/** The greatest of some effects. */
export function worst(all: Iterable<Effect>): Effect {
  return greatest(effects, all);
}

/** The greatest of some levels. */
export function highest(all: Iterable<Level>): Level {
  return greatest(levels, all);
}

function greatest<Step extends string>(scale: readonly [Step, ...Step[]], all: Iterable<Step>): Step {
  // Not Math.max of all: a large catalog has more changes than a function takes arguments.
  let most = 0;
  for (const one of all) most = Math.max(most, scale.indexOf(one));
  return scale[most] ?? scale[0];
}
